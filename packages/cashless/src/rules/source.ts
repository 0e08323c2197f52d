import {readLines, type Lines} from './lines.ts';

/** What a file holds, with its lines where it came as text; or the line where it is no JSON. @internal */
export type Source =
  {readonly value: unknown; readonly lines?: Lines} | {readonly brokenAt: number | undefined};

/** Line of the first character an engine could not read; engines say position, or line. */
function brokenLine(text: string, error: unknown): number | undefined {
  const message = error instanceof Error ? error.message : '';
  const line = /line (\d+)/.exec(message)?.[1];
  if (line !== undefined) return Number(line);
  const position = /position (\d+)/.exec(message)?.[1];
  if (position !== undefined) return text.slice(0, Number(position)).split('\n').length;
  return /end of/i.test(message) ? text.trimEnd().split('\n').length : undefined;
}

/** Reads the text of a file, or takes what `JSON.parse` made of it. Never throws. @internal */
export function readSource(json: unknown): Source {
  if (typeof json !== 'string') return {value: json};
  const text = json.replace(/^\uFEFF/, '');
  try {
    return {value: JSON.parse(text) as unknown, lines: readLines(text)};
  } catch (error) {
    return {brokenAt: brokenLine(text, error)};
  }
}
