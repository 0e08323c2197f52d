import {isApiTimeout, isApiUnreachable} from '@kepahiang/client/errors.js';
import type {UploadedFile, UploadOptions} from '@kepahiang/client/upload.js';
import {alertTemplate} from '@kepahiang/components/alert/alert.html.js';
import {progressTemplate} from '@kepahiang/components/progress/progress.html.js';
import {html, render, type TemplateResult} from 'lit/html.js';
import {actionFailureText} from './failure.ts';
import type {UnfinishedUpload} from './unfinished.ts';

/** A file on its way, and where its progress is shown. */
export interface ResumableUpload {
  readonly file: File;
  /** What it is sent as. */
  readonly as: string;
  readonly place: HTMLElement;
  readonly unfinished: UnfinishedUpload;
  readonly send: (options: UploadOptions) => Promise<UploadedFile>;
  /** Its last byte has come. */
  readonly done: (file: UploadedFile) => Promise<void>;
  /** It has come to an end, good or bad. */
  readonly ended: () => void;
}

function progress(name: string, sent: number, total: number): TemplateResult {
  return progressTemplate({
    label: `Mengunggah ${name}`,
    value: sent,
    max: total,
    hint: 'Bila sambungan terputus, unggahan dilanjutkan dari bagian yang sudah terkirim.',
  });
}

const isCut = (error: unknown): boolean => isApiUnreachable(error) || isApiTimeout(error);

/** Says that the upload stands still, and goes on at a press or when the connection is back. */
function offerResume(upload: ResumableUpload, share: number): void {
  let waits = true;
  const resume = (): void => {
    if (!waits) return;
    waits = false;
    removeEventListener('online', resume);
    void uploadResumably(upload);
  };
  addEventListener('online', resume);
  render(
    html`${alertTemplate({
      status: 'warning',
      title: `Sambungan terputus pada ${share}%`,
      body: 'Bagian yang sudah terkirim aman. Unggahan dilanjutkan sendiri saat tersambung, atau tekan Lanjutkan.',
      live: true,
    })}
    <button class="kph-button" type="button" @click=${resume}>Lanjutkan unggahan</button>`,
    upload.place,
  );
}

/** Sends a file with its progress in sight, from where an earlier try stopped. */
export async function uploadResumably(upload: ResumableUpload): Promise<void> {
  const {file, as, place, unfinished, send, done, ended} = upload;
  const resume = unfinished.of(file, as);
  let share = 0;
  render(progress(file.name, 0, file.size), place);
  try {
    const sent = await send({
      ...(resume && {resume}),
      onStart: id => unfinished.keep(file, as, id),
      onProgress(bytes, total) {
        share = Math.floor((bytes / total) * 100);
        render(progress(file.name, bytes, total), place);
      },
    });
    unfinished.forget();
    await done(sent);
  } catch (error) {
    if (isCut(error)) return offerResume(upload, share);
    const body = actionFailureText(error);
    render(alertTemplate({status: 'danger', title: 'Berkas belum terunggah', body, live: true}), place);
  }
  ended();
}
