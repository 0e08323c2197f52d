/** Two falling tones, as people know them from waiting rooms. @unit hertz */
const TONES_HZ = [880, 659];
const TONE_S = 0.35;

/** A sound that a person has allowed by pressing a button; browsers play none before. */
export class Bell {
  #context: AudioContext | undefined;
  readonly #audio: HTMLAudioElement | undefined;

  /** @param address - A sound of the page; without it two tones are made here. */
  constructor(address: string) {
    if (address) this.#audio = new Audio(address);
    else this.#context = new AudioContext();
  }

  /** Plays once. What cannot be played is let go: the number is on the screen and was read out. */
  async ring(): Promise<void> {
    try {
      if (this.#audio) await this.#audio.play();
      else await this.#tones();
    } catch {
      // A screen without a loudspeaker, or a file that is not there.
    }
  }

  async #tones(): Promise<void> {
    const context = this.#context!;
    await context.resume();
    const start = context.currentTime;
    TONES_HZ.forEach((frequency, index) => {
      const tone = context.createOscillator();
      const volume = context.createGain();
      tone.frequency.value = frequency;
      volume.gain.setValueAtTime(0.4, start + index * TONE_S);
      volume.gain.exponentialRampToValueAtTime(0.001, start + (index + 1) * TONE_S);
      tone.connect(volume).connect(context.destination);
      tone.start(start + index * TONE_S);
      tone.stop(start + (index + 1) * TONE_S);
    });
  }

  /** Gives the loudspeaker back. */
  close(): void {
    void this.#context?.close();
    this.#context = undefined;
  }
}
