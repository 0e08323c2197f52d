-- Up Migration

-- Where the letter numbers of a unit stand, one row each: the rule refuses a date before the last one, also across the
-- turn of a year, and the row is locked until the letter is committed. A cancelled number stays used.
CREATE TABLE letter_sequence (
  unit text PRIMARY KEY,
  tahun int NOT NULL,
  urut int NOT NULL,
  tanggal date NOT NULL
);
INSERT INTO letter_sequence (unit, tahun, urut, tanggal)
  SELECT DISTINCT ON (c.unit) c.unit, c.year, c.last,
    coalesce((SELECT max(issued_on) FROM letter l WHERE l.unit = c.unit), make_date(c.year, 1, 1))
  FROM letter_counter c ORDER BY c.unit, c.year DESC;
DROP TABLE letter_counter;
