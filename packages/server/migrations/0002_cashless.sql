-- Up Migration

CREATE SEQUENCE payment_short_ref;

CREATE TABLE payment (
  id uuid PRIMARY KEY,
  seq bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
  skpd text NOT NULL,
  source_doc jsonb NOT NULL,
  sub_kegiatan text NOT NULL,
  rekening text NOT NULL,
  expense_kind text NOT NULL,
  description text NOT NULL,
  amount numeric(18, 2) NOT NULL CHECK (amount > 0),
  channel text NOT NULL,
  source_account text NOT NULL,
  beneficiary jsonb NOT NULL,
  travel jsonb,
  partner_reference text NOT NULL UNIQUE,
  short_ref text NOT NULL UNIQUE,
  remark text NOT NULL,
  payload_hash text NOT NULL,
  state text NOT NULL,
  version int NOT NULL DEFAULT 1,
  bank jsonb,
  instruction text,
  created_at timestamptz NOT NULL
);
CREATE INDEX payment_list ON payment (skpd, seq DESC);
CREATE INDEX payment_payload ON payment (skpd, payload_hash);
CREATE INDEX payment_released ON payment (seq) WHERE state = 'released';

CREATE TABLE payment_event (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  payment_id uuid NOT NULL REFERENCES payment,
  at timestamptz NOT NULL,
  event text NOT NULL,
  from_state text NOT NULL,
  to_state text NOT NULL,
  role text NOT NULL,
  person text NOT NULL,
  person_name text NOT NULL,
  note text
);
CREATE INDEX payment_event_of ON payment_event (payment_id, id);
CREATE TRIGGER payment_event_append_only BEFORE UPDATE OR DELETE ON payment_event
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER payment_event_no_truncate BEFORE TRUNCATE ON payment_event
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- Buku kas umum. One book per SKPD and year: imprest money not spent goes back to the treasury by 31 December, so
-- every book starts from zero.
CREATE TABLE bku_head (
  skpd text NOT NULL,
  year int NOT NULL,
  last_no int NOT NULL DEFAULT 0,
  saldo numeric(18, 2) NOT NULL DEFAULT 0,
  last_date date,
  PRIMARY KEY (skpd, year)
);
CREATE TABLE bku_entry (
  skpd text NOT NULL,
  year int NOT NULL,
  no int NOT NULL,
  tanggal date NOT NULL,
  uraian text NOT NULL,
  rekening text,
  amount_in numeric(18, 2) NOT NULL CHECK (amount_in >= 0),
  amount_out numeric(18, 2) NOT NULL CHECK (amount_out >= 0),
  saldo numeric(18, 2) NOT NULL CHECK (saldo >= 0),
  buku_pembantu text NOT NULL,
  ref jsonb,
  short_ref text,
  corrects_no int,
  posted_at timestamptz NOT NULL,
  PRIMARY KEY (skpd, year, no),
  CHECK ((amount_in > 0) <> (amount_out > 0)),
  CHECK (extract(year FROM tanggal) = year)
);
CREATE UNIQUE INDEX bku_entry_once ON bku_entry (skpd, year, (ref ->> 'doc'), (ref ->> 'id'))
  WHERE ref IS NOT NULL AND corrects_no IS NULL AND amount_out > 0;

-- The database itself refuses a gap, a wrong balance or a date that runs backwards, whatever program writes.
CREATE FUNCTION bku_follows() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  head bku_head%ROWTYPE;
BEGIN
  INSERT INTO bku_head (skpd, year) VALUES (NEW.skpd, NEW.year) ON CONFLICT DO NOTHING;
  SELECT * INTO head FROM bku_head WHERE skpd = NEW.skpd AND year = NEW.year FOR UPDATE;
  IF NEW.no <> head.last_no + 1
    OR NEW.saldo <> head.saldo + NEW.amount_in - NEW.amount_out
    OR NEW.tanggal < coalesce(head.last_date, NEW.tanggal) THEN
    RAISE EXCEPTION 'bku_order' USING ERRCODE = 'check_violation', TABLE = 'bku_entry';
  END IF;
  UPDATE bku_head SET last_no = NEW.no, saldo = NEW.saldo, last_date = NEW.tanggal
    WHERE skpd = NEW.skpd AND year = NEW.year;
  RETURN NEW;
END $$;
CREATE TRIGGER bku_entry_follows BEFORE INSERT ON bku_entry FOR EACH ROW EXECUTE FUNCTION bku_follows();
CREATE TRIGGER bku_entry_append_only BEFORE UPDATE OR DELETE ON bku_entry
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER bku_entry_no_truncate BEFORE TRUNCATE ON bku_entry
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
