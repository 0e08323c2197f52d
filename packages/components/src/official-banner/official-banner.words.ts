import {defineWords} from '../texts/words.ts';

/** Words of official-banner. */
export const officialBannerWords = defineWords(
  'official-banner',
  {
    official: 'Situs resmi Pemerintah Kabupaten Kepahiang',
    officialHow: 'Cara mengenalinya',
    officialDomain: 'Alamat situs berakhiran {domain}.',
    officialSecure: 'Sambungan aman: alamat diawali https:// dan ada gambar gembok.',
    officialNever: 'Petugas tidak pernah meminta kode OTP atau transfer ke rekening pribadi.',
  },
  {
    official: 'Official website of the Government of Kepahiang Regency',
    officialHow: 'How to recognise it',
    officialDomain: 'The address ends in {domain}.',
    officialSecure: 'The connection is secure: the address begins with https:// and shows a padlock.',
    officialNever: 'Officers never ask for an OTP code or a transfer to a personal account.',
  },
);
