import type {Catalogue} from './fill.ts';

/** Fault texts in English of the rules common to every OPD; the same codes as in Indonesian. */
export const commonEn: Catalogue = {
  'skm.kosong': 'The answers of row {baris} lack {unsur}. Answer every item or skip the survey.',
  'skm.nilai': 'The score of {unsur} in row {baris} must be 1, 2, 3 or 4. Check that row again.',
  'pengaduan.anonim': 'An anonymous report holds no {label}. Leave {label} empty or report with your name.',
  'pengaduan.wbs':
    'A report of suspected corruption does not go to this agency. Forward it to the WBS of the Inspektorat; if the Inspektorat itself is reported, to SP4N-LAPOR!.',
  'pdp.terlambat': 'The 3×24 hours for the notice ended {x}. Send it now and record why it is late.',
  'permohonan.ingat_perlu_perbaikan':
    'Send the corrections by {x}. After that the application expires and must be made again.',
  'permohonan.ingat_menunggu_pembayaran':
    'Pay the fee by {x}. After that the application expires and must be made again.',
  'surat.mundur': 'The last letter is dated {x}. Use that date or a later one.',
  'surat.lompat': 'Serial {n} leaves out {harap}. Find the missing letter or record its number as cancelled.',
  'surat.ganda': 'Serial {n} has been used before. Give one of the letters the next number.',
  'surat.beda_tahun': 'The year in the letter number differs from its date. Make them agree.',
  'surat.alasan': 'A cancelled letter number needs a reason. Fill in the reason.',
  'berkas.nama': 'The name of the file holds a slash. Rename it and upload it again.',
  'berkas.ganda': 'The name of the file has two different endings. Leave one, for example ktp.jpg.',
  'berkas.svg': 'SVG files are not accepted. Save the picture as JPG or PNG.',
  'berkas.html': 'Web pages are not accepted. Print the page to PDF and upload the PDF.',
  'berkas.makro': 'This Office file holds macros. Save it as PDF and upload the PDF.',
  'berkas.arsip': 'ZIP and RAR files are not accepted. Upload what is in it one by one.',
  'berkas.program': 'Programs are not accepted. Upload a photo or a PDF of the document.',
  'berkas.sandi': 'This PDF is locked with a password. Unlock it, save it again and upload it.',
  'antrean.penuh': 'No places are left for this date and doctor. Choose another date or doctor.',
  'antrean.tanggal': 'Choose a date of the visit from {x} to {y}.',
  'antrean.tutup': 'The clinic is closed on {x}. Choose another date.',
  'antrean.ganda': 'You are booked in this clinic on the same day already. Use the number you have.',
  'antrean.rujukan': 'The referral holds until {x}. Choose an earlier date or ask for a new referral.',
  'antrean.lewat_jam': 'Your turn would come after the end of practice ({x}). Choose another date or doctor.',
  'tugas.tidak_dikenal': 'BPJS knows no task {n}. Use 1 to 7, or 99 for a cancellation.',
  'tugas.awal': 'The first task must not be {n}. New patients start at 1, known ones may start at 3.',
  'tugas.urutan': 'Task {n} is repeated or goes backwards. Send the tasks in their order.',
  'tugas.waktu': 'The time of task {n} is not after the task before. Check the recorded times.',
  'tugas.batal': 'The visit can no longer be cancelled after task 5. Complete this visit.',
  'tugas.sesudah_batal': 'The visit was cancelled, task {n} cannot be sent. Make a new booking.',
};
