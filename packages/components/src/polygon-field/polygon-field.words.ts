import {defineWords} from '../texts/words.ts';

/** Words of polygon-field. */
export const polygonFieldWords = defineWords(
  'polygon-field',
  {
    hint: 'Satu titik per baris, urut mengelilingi lahan. Contoh: -3,6289; 102,6445.',
    latitude: 'Lintang',
    longitude: 'Bujur',
    point: 'Titik {i}',
    latitudeOf: 'Titik {i}, lintang',
    longitudeOf: 'Titik {i}, bujur',
    remove: 'Hapus titik {i}',
    removed: 'Titik {i} dihapus.',
    here: 'Tambah titik di lokasi saya',
    locating: 'Mencari lokasi Anda …',
    located: 'Titik {i} ditambahkan, ketelitian sekitar {metres} meter.',
    notLocated: 'Lokasi tidak dapat dibaca. Izinkan akses lokasi di ponsel Anda, atau tulis angkanya.',
    area: 'Luas',
    shape: 'Bentuk lahan, {count} titik',
    crossed: 'Luas tidak dapat dihitung selama garis batasnya berpotongan.',
    waiting: 'Luas dihitung setelah ada tiga titik.',
  },
  {
    hint: 'One point a line, in order around the land. For example: -3,6289; 102,6445.',
    latitude: 'Latitude',
    longitude: 'Longitude',
    point: 'Point {i}',
    latitudeOf: 'Point {i}, latitude',
    longitudeOf: 'Point {i}, longitude',
    remove: 'Remove point {i}',
    removed: 'Point {i} removed.',
    here: 'Add the point where I am',
    locating: 'Finding your location …',
    located: 'Point {i} added, accurate to about {metres} metres.',
    notLocated:
      'The location cannot be read. Allow access to the location on your phone, or type the numbers.',
    area: 'Area',
    shape: 'Shape of the land, {count} points',
    crossed: 'The area cannot be reckoned while the lines of the border cross.',
    waiting: 'The area is reckoned from three points on.',
  },
);
