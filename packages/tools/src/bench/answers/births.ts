/**
 * Sex and birth date in the right NIKs of the vectors, read by hand: day over 40 is a woman's, and of the centuries only
 * the one whose day exists and has come. These people do not exist.
 * @source identifiers.md 2.1
 */
export const births: Readonly<Record<string, {readonly sex: 'L' | 'P'; readonly date: string}>> = {
  '1708040101909901': {sex: 'L', date: '1990-01-01'},
  '1708024108859902': {sex: 'P', date: '1985-08-01'},
  '1702011507609903': {sex: 'L', date: '1960-07-15'},
  '1708067112999904': {sex: 'P', date: '1999-12-31'},
  '1708052902009905': {sex: 'L', date: '2000-02-29'},
  '9101011005759906': {sex: 'L', date: '1975-05-10'},
  '1708042902009901': {sex: 'L', date: '2000-02-29'},
  '1708044101909901': {sex: 'P', date: '1990-01-01'},
  '1708047112909901': {sex: 'P', date: '1990-12-31'},
};
