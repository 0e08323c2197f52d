import {defineWords} from '../texts/words.ts';

/** Words of geo-field. */
export const geoFieldWords = defineWords(
  'geo-field',
  {
    latitude: 'Lintang',
    longitude: 'Bujur',
    useLocation: 'Pakai lokasi saya',
    locating: 'Mencari lokasi Anda …',
    located: 'Lokasi didapat, ketelitian sekitar {metres} meter.',
    notLocated:
      'Lokasi tidak dapat dibaca. Izinkan akses lokasi di ponsel Anda, atau tulis lintang dan bujurnya.',
  },
  {
    latitude: 'Latitude',
    longitude: 'Longitude',
    useLocation: 'Use my location',
    locating: 'Finding your location …',
    located: 'Location found, accurate to about {metres} metres.',
    notLocated:
      'The location cannot be read. Allow access to the location on your phone, or type latitude and longitude.',
  },
);
