-- Up Migration

-- Pairs of duties that a decree lets one person do, and on which days: written at each start from the rules. Without a
-- row nothing is relaxed.
CREATE TABLE relaxed_pair (
  one text NOT NULL,
  other text NOT NULL,
  valid_from date NOT NULL,
  valid_to date,
  PRIMARY KEY (one, other, valid_from),
  FOREIGN KEY (one, other) REFERENCES segregated_pair DEFERRABLE INITIALLY DEFERRED
);

CREATE OR REPLACE FUNCTION payment_moves() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  stands text;
  day date := (NEW.at AT TIME ZONE 'Asia/Jakarta')::date;
BEGIN
  SELECT state INTO stands FROM payment WHERE id = NEW.payment_id FOR UPDATE;
  IF NEW.event = 'create' THEN
    IF NEW.from_state <> '' OR NEW.to_state <> 'draft'
      OR EXISTS (SELECT FROM payment_event WHERE payment_id = NEW.payment_id) THEN
      RAISE EXCEPTION 'payment_moves' USING ERRCODE = 'check_violation', TABLE = 'payment_event';
    END IF;
    RETURN NEW;
  END IF;
  IF NEW.from_state IS DISTINCT FROM stands OR NOT EXISTS (
    SELECT FROM payment_transition t
    WHERE (t.from_state, t.event, t.to_state, t.role) = (NEW.from_state, NEW.event, NEW.to_state, NEW.role)
  ) THEN
    RAISE EXCEPTION 'payment_moves' USING ERRCODE = 'check_violation', TABLE = 'payment_event';
  END IF;
  IF EXISTS (
    SELECT FROM payment_event e JOIN segregated_pair p
      ON (e.event, NEW.event) IN ((p.one, p.other), (p.other, p.one))
    WHERE e.payment_id = NEW.payment_id AND e.person = NEW.person AND NOT EXISTS (
      SELECT FROM relaxed_pair r WHERE (r.one, r.other) = (p.one, p.other)
        AND day BETWEEN r.valid_from AND coalesce(r.valid_to, 'infinity'))
  ) THEN
    RAISE EXCEPTION 'payment_segregation' USING ERRCODE = 'check_violation', TABLE = 'payment_event';
  END IF;
  UPDATE payment SET state = NEW.to_state, version = version + 1 WHERE id = NEW.payment_id;
  RETURN NEW;
END $$;

CREATE OR REPLACE FUNCTION spending_moves() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  doc spending_document%ROWTYPE;
  day date := (NEW.at AT TIME ZONE 'Asia/Jakarta')::date;
BEGIN
  SELECT * INTO doc FROM spending_document WHERE id = NEW.document_id FOR UPDATE;
  IF NEW.from_state IS DISTINCT FROM doc.state OR NOT EXISTS (
    SELECT FROM spending_transition t
    WHERE (t.kind, t.from_state, t.event, t.to_state, t.role) =
      (doc.kind, NEW.from_state, NEW.event, NEW.to_state, NEW.role)
  ) OR NOT EXISTS (SELECT FROM spending_revision WHERE document_id = NEW.document_id) THEN
    RAISE EXCEPTION 'spending_moves' USING ERRCODE = 'check_violation', TABLE = 'spending_event';
  END IF;
  IF EXISTS (
    SELECT FROM spending_event e JOIN segregated_pair p
      ON (e.event, NEW.event) IN ((p.one, p.other), (p.other, p.one))
    WHERE e.document_id = NEW.document_id AND e.person = NEW.person AND NOT EXISTS (
      SELECT FROM relaxed_pair r WHERE (r.one, r.other) = (p.one, p.other)
        AND day BETWEEN r.valid_from AND coalesce(r.valid_to, 'infinity'))
  ) THEN
    RAISE EXCEPTION 'spending_segregation' USING ERRCODE = 'check_violation', TABLE = 'spending_event';
  END IF;
  IF NEW.nomor IS NOT NULL THEN
    INSERT INTO spending_sequence (sequence) VALUES (NEW.sequence) ON CONFLICT DO NOTHING;
    UPDATE spending_sequence SET last_no = last_no + 1
      WHERE sequence = NEW.sequence AND last_no + 1 = NEW.sequence_no AND doc.nomor IS NULL;
    IF NOT FOUND THEN
      RAISE EXCEPTION 'spending_number' USING ERRCODE = 'check_violation', TABLE = 'spending_event';
    END IF;
  END IF;
  UPDATE spending_document SET state = NEW.to_state, version = version + 1, nomor = coalesce(nomor, NEW.nomor)
    WHERE id = NEW.document_id;
  RETURN NEW;
END $$;
