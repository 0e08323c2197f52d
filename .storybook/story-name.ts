/** Words of more than letters that keep their capitals in the name of a story. */
const capitals =
  /\b(qris|va|nik|nip|nib|npwp|kk|hp|opd|sms|skm|bpjs|html|url|sd|a4|f4|rt|rw|ktp|pdf|rsud|igd|slhs|gps|api|mb|kb|wib)\b/gi;

/** `Banyak Baris`, as Storybook makes it of the export `BanyakBaris`, in the Indonesian way: `Banyak baris`. */
export function sentenceName(name: string): string {
  const lower = name.toLowerCase().replace(/\b([af]) 4\b/g, '$14');
  return (lower.charAt(0).toUpperCase() + lower.slice(1)).replace(capitals, word => word.toUpperCase());
}
