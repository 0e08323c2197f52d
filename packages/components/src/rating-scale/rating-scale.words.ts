import {defineWords} from '../texts/words.ts';

/** Words of rating-scale. */
export const ratingScaleWords = defineWords(
  'rating-scale',
  {score1: 'Tidak baik', score2: 'Kurang baik', score3: 'Baik', score4: 'Sangat baik'},
  {score1: 'Not good', score2: 'Less than good', score3: 'Good', score4: 'Very good'},
);
