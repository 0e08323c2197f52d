-- Up Migration

-- What the ledger refuses by itself, whatever program writes to it. The server works as a role that owns nothing
-- (`database/application-role.ts`), so none of this can be switched off by the SQL it sends.

-- The life of a payment and the duties one person may not hold together, written here at each start from the tables of
-- @kepahiang/cashless: the database knows no rule of its own.
CREATE TABLE payment_transition (
  from_state text NOT NULL,
  event text NOT NULL,
  to_state text NOT NULL,
  role text NOT NULL,
  PRIMARY KEY (from_state, event, role)
);
CREATE TABLE segregated_pair (
  one text NOT NULL,
  other text NOT NULL,
  PRIMARY KEY (one, other)
);

-- The same debt lives once (R-20), and one payment leaves and comes back once in the books of all years.
CREATE UNIQUE INDEX payment_alive_once ON payment (skpd, payload_hash)
  WHERE state NOT IN ('cancelled', 'rejected', 'returned', 'reversed');
DROP INDEX payment_payload;
DROP INDEX bku_entry_once;
CREATE UNIQUE INDEX bku_entry_out_once ON bku_entry ((ref ->> 'doc'), (ref ->> 'id'))
  WHERE ref IS NOT NULL AND corrects_no IS NULL AND amount_out > 0;
CREATE UNIQUE INDEX bku_entry_in_once ON bku_entry ((ref ->> 'doc'), (ref ->> 'id'))
  WHERE ref IS NOT NULL AND corrects_no IS NULL AND amount_in > 0;

-- A payment is moved by writing what happened, never by changing where it stands. So what the bank was told and what it
-- answered belong to the event.
ALTER TABLE payment_event ADD COLUMN bank jsonb, ADD COLUMN instruction text;
ALTER TABLE payment_event DISABLE TRIGGER payment_event_append_only;
UPDATE payment_event e SET instruction = p.instruction FROM payment p WHERE p.id = e.payment_id AND e.id =
  (SELECT max(id) FROM payment_event o WHERE o.payment_id = p.id AND o.event = 'dispatch');
UPDATE payment_event e SET bank = p.bank FROM payment p WHERE p.id = e.payment_id AND e.id =
  (SELECT max(id) FROM payment_event o WHERE o.payment_id = p.id AND o.role = 'BANK');
ALTER TABLE payment_event ENABLE TRIGGER payment_event_append_only;
ALTER TABLE payment DROP COLUMN bank, DROP COLUMN instruction;

CREATE FUNCTION payment_begins() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.state <> 'draft' OR NEW.version <> 1 THEN
    RAISE EXCEPTION 'payment_begins' USING ERRCODE = 'check_violation', TABLE = 'payment';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER payment_begins BEFORE INSERT ON payment FOR EACH ROW EXECUTE FUNCTION payment_begins();

CREATE FUNCTION payment_moves() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  stands text;
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
    WHERE e.payment_id = NEW.payment_id AND e.person = NEW.person
  ) THEN
    RAISE EXCEPTION 'payment_segregation' USING ERRCODE = 'check_violation', TABLE = 'payment_event';
  END IF;
  UPDATE payment SET state = NEW.to_state, version = version + 1 WHERE id = NEW.payment_id;
  RETURN NEW;
END $$;
CREATE TRIGGER payment_moves BEFORE INSERT ON payment_event FOR EACH ROW EXECUTE FUNCTION payment_moves();

-- Holds a payment until the transaction ends, for a role that may not update it.
CREATE FUNCTION payment_lock(payment_id uuid) RETURNS void LANGUAGE sql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$ SELECT FROM payment WHERE id = payment_id FOR UPDATE $$;

-- Money that moved and the book that says so are one: checked when the transaction ends, in both directions.
CREATE FUNCTION payment_is_posted() RETURNS trigger LANGUAGE plpgsql
  SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF NOT EXISTS (
    SELECT FROM bku_entry WHERE ref ->> 'doc' = 'PAYMENT' AND ref ->> 'id' = NEW.payment_id::text
      AND corrects_no IS NULL
      AND CASE WHEN NEW.event = 'settle' THEN amount_out ELSE amount_in END > 0
  ) THEN
    RAISE EXCEPTION 'payment_is_posted' USING ERRCODE = 'check_violation', TABLE = 'payment_event';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER payment_is_posted AFTER INSERT ON payment_event DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
  WHEN (NEW.event IN ('settle', 'return', 'reverse')) EXECUTE FUNCTION payment_is_posted();

CREATE FUNCTION bku_entry_is_paid() RETURNS trigger LANGUAGE plpgsql
  SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF NOT EXISTS (
    SELECT FROM payment p JOIN payment_event e ON e.payment_id = p.id
    WHERE p.id::text = NEW.ref ->> 'id' AND p.skpd = NEW.skpd AND p.short_ref = NEW.short_ref
      AND p.amount = NEW.amount_in + NEW.amount_out
      AND e.event = ANY (CASE WHEN NEW.amount_out > 0 THEN '{settle}' ELSE '{return,reverse}' END::text[])
  ) THEN
    RAISE EXCEPTION 'bku_entry_is_paid' USING ERRCODE = 'check_violation', TABLE = 'bku_entry';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER bku_entry_is_paid AFTER INSERT ON bku_entry DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
  WHEN (NEW.ref ->> 'doc' = 'PAYMENT' AND NEW.corrects_no IS NULL) EXECUTE FUNCTION bku_entry_is_paid();

-- The head of a book is moved by its lines only, so the role that writes lines needs no right to it. Whoever asks where
-- a book stands holds it until the transaction ends.
ALTER FUNCTION bku_follows() SECURITY DEFINER;
ALTER FUNCTION bku_follows() SET search_path = pg_catalog, public, pg_temp;
CREATE FUNCTION bku_lock(book_skpd text, book_year int) RETURNS bku_head
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  head bku_head%ROWTYPE;
BEGIN
  INSERT INTO bku_head (skpd, year) VALUES (book_skpd, book_year) ON CONFLICT DO NOTHING;
  SELECT * INTO head FROM bku_head WHERE skpd = book_skpd AND year = book_year FOR UPDATE;
  RETURN head;
END $$;

-- Audit trail: one chain per SKPD. Each entry names a row that was written and holds the hash of what it said and of
-- the entry before it. What a row says is not repeated here: names and accounts stay in one place.
CREATE TABLE audit_head (
  skpd text PRIMARY KEY,
  no bigint NOT NULL DEFAULT 0,
  hash text NOT NULL DEFAULT repeat('0', 64)
);
CREATE TABLE audit_entry (
  skpd text NOT NULL,
  no bigint NOT NULL,
  at timestamptz NOT NULL,
  -- The table and the key of the row; `columns` are those the hash covers, so that a later column breaks no old entry.
  subject text NOT NULL,
  key text NOT NULL,
  columns text NOT NULL,
  content_hash text NOT NULL CHECK (length(content_hash) = 64),
  previous text NOT NULL CHECK (length(previous) = 64),
  hash text NOT NULL CHECK (length(hash) = 64),
  PRIMARY KEY (skpd, no),
  UNIQUE (subject, key)
);
CREATE TRIGGER audit_entry_append_only BEFORE UPDATE OR DELETE ON audit_entry
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER audit_entry_no_truncate BEFORE TRUNCATE ON audit_entry
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- Chains a row: `key_columns` joined by a slash name it, `moving` are columns that later change.
CREATE FUNCTION audit_append(subject text, chained jsonb, key_columns text[], moving text[]) RETURNS void
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp SET timezone = 'UTC' AS $$
DECLARE
  head audit_head%ROWTYPE;
  office text := chained ->> 'skpd';
  now_at timestamptz := clock_timestamp();
  named text := (SELECT string_agg(chained ->> k, '/' ORDER BY i) FROM unnest(key_columns) WITH ORDINALITY AS c (k, i));
  covered text := (SELECT string_agg(k, ',' ORDER BY k COLLATE "C") FROM jsonb_object_keys(chained) k
    WHERE k <> ALL (moving));
  content text := encode(sha256(convert_to((chained - moving)::text, 'UTF8')), 'hex');
  link text;
BEGIN
  IF office IS NULL THEN
    SELECT p.skpd INTO STRICT office FROM payment p WHERE p.id = (chained ->> 'payment_id')::uuid;
  END IF;
  INSERT INTO audit_head (skpd) VALUES (office) ON CONFLICT DO NOTHING;
  SELECT * INTO head FROM audit_head WHERE skpd = office FOR UPDATE;
  link := encode(sha256(convert_to(concat_ws(E'\n', office, head.no + 1,
    to_char(now_at, 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), subject, named, covered, content, head.hash), 'UTF8')), 'hex');
  INSERT INTO audit_entry (skpd, no, at, subject, key, columns, content_hash, previous, hash)
    VALUES (office, head.no + 1, now_at, subject, named, covered, content, head.hash, link);
  UPDATE audit_head SET no = head.no + 1, hash = link WHERE skpd = office;
END $$;
REVOKE EXECUTE ON FUNCTION audit_append FROM PUBLIC;
CREATE FUNCTION audit_row() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp SET timezone = 'UTC' AS $$
BEGIN
  PERFORM audit_append(TG_TABLE_NAME, to_jsonb(NEW), TG_ARGV[0]::text[], coalesce(TG_ARGV[1], '{}')::text[]);
  RETURN NULL;
END $$;

-- What people did that leaves no row of its own: exports, checks of the chain.
CREATE TABLE audit_act (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  skpd text NOT NULL,
  at timestamptz NOT NULL,
  person text NOT NULL,
  person_name text NOT NULL,
  role text NOT NULL,
  act text NOT NULL,
  detail jsonb NOT NULL
);
CREATE TRIGGER audit_act_append_only BEFORE UPDATE OR DELETE ON audit_act
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER audit_act_no_truncate BEFORE TRUNCATE ON audit_act
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- What was written before there was a chain begins it, in the order it was written.
SET LOCAL timezone = 'UTC';
DO $$
DECLARE
  old record;
BEGIN
  FOR old IN
    SELECT 'payment' AS subject, created_at AS at, seq AS nth, to_jsonb(p) AS r, '{id}'::text[] AS keys,
      '{state,version}'::text[] AS moving FROM payment p
    UNION ALL SELECT 'payment_event', at, id, to_jsonb(e), '{id}', '{}' FROM payment_event e
    UNION ALL SELECT 'bku_entry', posted_at, no, to_jsonb(b), '{skpd,year,no}', '{}' FROM bku_entry b
    ORDER BY at, subject, nth
  LOOP
    PERFORM audit_append(old.subject, old.r, old.keys, old.moving);
  END LOOP;
END $$;

CREATE TRIGGER payment_audit AFTER INSERT ON payment
  FOR EACH ROW EXECUTE FUNCTION audit_row('{id}', '{state,version}');
CREATE TRIGGER payment_event_audit AFTER INSERT ON payment_event FOR EACH ROW EXECUTE FUNCTION audit_row('{id}');
CREATE TRIGGER bku_entry_audit AFTER INSERT ON bku_entry FOR EACH ROW EXECUTE FUNCTION audit_row('{skpd,year,no}');
CREATE TRIGGER audit_act_audit AFTER INSERT ON audit_act FOR EACH ROW EXECUTE FUNCTION audit_row('{id}');

CREATE TRIGGER payment_no_delete BEFORE DELETE ON payment FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER payment_no_truncate BEFORE TRUNCATE ON payment FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
