-- Up Migration

-- Pieces of a statement file are stored like those of any other upload. Who may touch them differs: the holder of an
-- unguessable id for a citizen's file, the treasurers of the office for a statement.
ALTER TABLE attachment ADD COLUMN purpose text NOT NULL DEFAULT 'permohonan'
  CHECK (purpose IN ('permohonan', 'rekening_koran'));

CREATE TABLE statement_file (
  id uuid PRIMARY KEY REFERENCES attachment ON DELETE CASCADE,
  seq bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
  skpd text NOT NULL,
  account text NOT NULL,
  format text NOT NULL,
  profile text,
  person text NOT NULL,
  person_name text NOT NULL,
  created_at timestamptz NOT NULL,
  imported_at timestamptz,
  result jsonb,
  CHECK ((imported_at IS NULL) = (result IS NULL))
);
CREATE INDEX statement_file_list ON statement_file (skpd, seq DESC);

-- What was imported is evidence: neither the file nor its bytes change or go any more.
CREATE FUNCTION statement_file_kept() RETURNS trigger LANGUAGE plpgsql
  SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF OLD.imported_at IS NOT NULL THEN
    RAISE EXCEPTION 'append_only' USING ERRCODE = 'restrict_violation', TABLE = TG_TABLE_NAME;
  END IF;
  IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER statement_file_append_only BEFORE UPDATE OR DELETE ON statement_file
  FOR EACH ROW EXECUTE FUNCTION statement_file_kept();
CREATE TRIGGER statement_file_no_truncate BEFORE TRUNCATE ON statement_file
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE FUNCTION statement_bytes_kept() RETURNS trigger LANGUAGE plpgsql
  SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF EXISTS (SELECT FROM statement_file WHERE id = OLD.attachment_id AND imported_at IS NOT NULL) THEN
    RAISE EXCEPTION 'append_only' USING ERRCODE = 'restrict_violation', TABLE = TG_TABLE_NAME;
  END IF;
  IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER attachment_chunk_kept BEFORE UPDATE OR DELETE ON attachment_chunk
  FOR EACH ROW EXECUTE FUNCTION statement_bytes_kept();

-- One row per account: whoever imports or closes holds it, so that both see a whole store.
CREATE TABLE statement_account (
  skpd text NOT NULL,
  account text PRIMARY KEY
);
-- Holds an account until the transaction ends, for a role that may not update it.
CREATE FUNCTION statement_lock(held text) RETURNS void LANGUAGE sql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$ SELECT FROM statement_account WHERE account = held FOR UPDATE $$;

-- Header and sums of each statement of a file that was imported.
CREATE TABLE statement (
  skpd text NOT NULL,
  file_id uuid NOT NULL REFERENCES statement_file,
  statement int NOT NULL,
  account text NOT NULL REFERENCES statement_account,
  from_date date,
  to_date date,
  opening numeric(18, 2),
  closing numeric(18, 2),
  credits numeric(18, 2) NOT NULL,
  debits numeric(18, 2) NOT NULL,
  entries int NOT NULL,
  PRIMARY KEY (file_id, statement),
  CHECK (from_date <= to_date),
  CHECK (opening + credits - debits = closing)
);
CREATE INDEX statement_of ON statement (account, to_date DESC);
CREATE TRIGGER statement_append_only BEFORE UPDATE OR DELETE ON statement
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER statement_no_truncate BEFORE TRUNCATE ON statement
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- Movements as a multiset: the nth movement of a key. A key comes as often as it is in the file that has it most often;
-- the nth stands only where the one before it stands, so the count of a key is its largest nth.
CREATE TABLE statement_entry (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  skpd text NOT NULL,
  account text NOT NULL REFERENCES statement_account,
  key bytea NOT NULL CHECK (length(key) = 32),
  nth int NOT NULL CHECK (nth >= 1),
  nth_before int GENERATED ALWAYS AS (nullif(nth - 1, 0)) STORED,
  file_id uuid NOT NULL REFERENCES statement_file,
  line int NOT NULL,
  booking_date date NOT NULL,
  value_date date NOT NULL,
  dc text NOT NULL CHECK (dc IN ('D', 'C')),
  amount numeric(18, 2) NOT NULL CHECK (amount >= 0),
  remark text NOT NULL,
  bank_ref text,
  end_to_end_id text,
  type_code text,
  balance_after numeric(18, 2),
  short_ref text,
  reversal boolean NOT NULL DEFAULT false,
  UNIQUE (account, key, nth),
  FOREIGN KEY (account, key, nth_before) REFERENCES statement_entry (account, key, nth)
);
CREATE INDEX statement_entry_list ON statement_entry (account, booking_date, id);
CREATE INDEX statement_entry_of ON statement_entry (file_id, booking_date, id);
CREATE TRIGGER statement_entry_append_only BEFORE UPDATE OR DELETE ON statement_entry
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER statement_entry_no_truncate BEFORE TRUNCATE ON statement_entry
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- What a line of the cash book has for the bank to be found by, and what kind of movement it is.
ALTER TABLE bku_entry
  ADD COLUMN kind text,
  ADD COLUMN ntpn text,
  ADD COLUMN billing text,
  ADD COLUMN batch_id text,
  ADD FOREIGN KEY (skpd, year, corrects_no) REFERENCES bku_entry (skpd, year, no),
  ADD CHECK (corrects_no < no);

-- A person says that a movement and a line of the book are the same; each of the two only once.
CREATE TABLE reconciliation_pair (
  entry_id bigint PRIMARY KEY REFERENCES statement_entry,
  skpd text NOT NULL,
  year int NOT NULL,
  no int NOT NULL,
  class text NOT NULL,
  rule text NOT NULL,
  origin text NOT NULL CHECK (origin IN ('CENTANG', 'PEMBUKUAN')),
  person text NOT NULL,
  person_name text NOT NULL,
  role text NOT NULL CHECK (role IN ('BP', 'BPP')),
  at timestamptz NOT NULL,
  UNIQUE (skpd, year, no),
  FOREIGN KEY (skpd, year, no) REFERENCES bku_entry (skpd, year, no)
);
CREATE FUNCTION reconciliation_pair_agrees() RETURNS trigger LANGUAGE plpgsql
  SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF NOT EXISTS (
    SELECT FROM statement_entry e JOIN bku_entry b ON b.skpd = NEW.skpd AND b.year = NEW.year AND b.no = NEW.no
    WHERE e.id = NEW.entry_id AND e.skpd = NEW.skpd AND b.buku_pembantu <> 'TUNAI'
      AND e.amount = CASE e.dc WHEN 'C' THEN b.amount_in ELSE b.amount_out END
  ) THEN
    RAISE EXCEPTION 'pair_differs' USING ERRCODE = 'check_violation', TABLE = 'reconciliation_pair';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER reconciliation_pair_fits BEFORE INSERT ON reconciliation_pair
  FOR EACH ROW EXECUTE FUNCTION reconciliation_pair_agrees();
CREATE TRIGGER reconciliation_pair_append_only BEFORE UPDATE OR DELETE ON reconciliation_pair
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER reconciliation_pair_no_truncate BEFORE TRUNCATE ON reconciliation_pair
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TABLE cash_count (
  id uuid PRIMARY KEY,
  seq bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
  skpd text NOT NULL,
  tanggal date NOT NULL,
  pieces jsonb NOT NULL,
  counted numeric(18, 2) NOT NULL CHECK (counted >= 0),
  bku numeric(18, 2) NOT NULL,
  note text,
  person text NOT NULL,
  person_name text NOT NULL,
  at timestamptz NOT NULL
);
CREATE INDEX cash_count_list ON cash_count (skpd, seq DESC);
CREATE INDEX cash_count_day ON cash_count (skpd, tanggal DESC, seq DESC);
CREATE TRIGGER cash_count_append_only BEFORE UPDATE OR DELETE ON cash_count
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER cash_count_no_truncate BEFORE TRUNCATE ON cash_count
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- The register of a month as it was signed; signed anew, it is a new version.
CREATE TABLE closing_register (
  id uuid PRIMARY KEY,
  skpd text NOT NULL,
  month date NOT NULL CHECK (extract(day FROM month) = 1),
  version int NOT NULL CHECK (version >= 1),
  content jsonb NOT NULL,
  hash text NOT NULL CHECK (length(hash) = 64),
  created_at timestamptz NOT NULL,
  UNIQUE (skpd, month, version)
);
CREATE TABLE closing_signature (
  skpd text NOT NULL,
  register_id uuid NOT NULL REFERENCES closing_register,
  capacity text NOT NULL CHECK (capacity IN ('BP', 'PA')),
  person text NOT NULL,
  person_name text NOT NULL,
  at timestamptz NOT NULL,
  PRIMARY KEY (register_id, capacity),
  UNIQUE (register_id, person)
);
CREATE FUNCTION closing_signature_in_order() RETURNS trigger LANGUAGE plpgsql
  SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF NEW.capacity = 'PA'
    AND NOT EXISTS (SELECT FROM closing_signature WHERE register_id = NEW.register_id AND capacity = 'BP') THEN
    RAISE EXCEPTION 'signature_order' USING ERRCODE = 'check_violation', TABLE = 'closing_signature';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER closing_signature_order BEFORE INSERT ON closing_signature
  FOR EACH ROW EXECUTE FUNCTION closing_signature_in_order();
CREATE TRIGGER closing_register_append_only BEFORE UPDATE OR DELETE ON closing_register
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER closing_register_no_truncate BEFORE TRUNCATE ON closing_register
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER closing_signature_append_only BEFORE UPDATE OR DELETE ON closing_signature
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER closing_signature_no_truncate BEFORE TRUNCATE ON closing_signature
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- Closed months. Movements up to `entry_mark` were in the reconciliation; the lines it left open are carried on.
CREATE TABLE bku_period (
  skpd text NOT NULL,
  month date NOT NULL CHECK (extract(day FROM month) = 1),
  register_id uuid NOT NULL UNIQUE REFERENCES closing_register,
  entry_mark bigint NOT NULL,
  open_bank bigint[] NOT NULL,
  open_book text[] NOT NULL,
  closed_at timestamptz NOT NULL,
  PRIMARY KEY (skpd, month)
);

-- A month closes after it is over, with both signatures, and only after the month before it.
CREATE FUNCTION bku_period_closes() RETURNS trigger LANGUAGE plpgsql
  SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  last date;
BEGIN
  PERFORM bku_lock(NEW.skpd, extract(year FROM NEW.month)::int);
  IF (NEW.closed_at AT TIME ZONE 'Asia/Jakarta')::date < NEW.month + interval '1 month' THEN
    RAISE EXCEPTION 'period_not_over' USING ERRCODE = 'check_violation', TABLE = 'bku_period';
  END IF;
  IF NOT EXISTS (
    SELECT FROM closing_register r
      JOIN closing_signature bp ON bp.register_id = r.id AND bp.capacity = 'BP'
      JOIN closing_signature pa ON pa.register_id = r.id AND pa.capacity = 'PA'
    WHERE r.id = NEW.register_id AND r.skpd = NEW.skpd AND r.month = NEW.month AND bp.person <> pa.person
  ) THEN
    RAISE EXCEPTION 'period_unsigned' USING ERRCODE = 'check_violation', TABLE = 'bku_period';
  END IF;
  SELECT max(month) INTO last FROM bku_period WHERE skpd = NEW.skpd;
  IF NEW.month <> (last + interval '1 month')::date
    OR (last IS NULL AND EXISTS (SELECT FROM bku_entry WHERE skpd = NEW.skpd AND tanggal < NEW.month)) THEN
    RAISE EXCEPTION 'period_order' USING ERRCODE = 'check_violation', TABLE = 'bku_period';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER bku_period_order BEFORE INSERT ON bku_period FOR EACH ROW EXECUTE FUNCTION bku_period_closes();
CREATE TRIGGER bku_period_append_only BEFORE UPDATE OR DELETE ON bku_period
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER bku_period_no_truncate BEFORE TRUNCATE ON bku_period
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- A closed month takes no entry any more, whatever program writes (R-28). It fires after `bku_entry_follows`, which holds
-- the book: a month that is being closed at this moment is seen closed.
CREATE FUNCTION bku_month_open() RETURNS trigger LANGUAGE plpgsql
  SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF EXISTS (SELECT FROM bku_period WHERE skpd = NEW.skpd AND month >= date_trunc('month', NEW.tanggal)) THEN
    RAISE EXCEPTION 'bku_closed' USING ERRCODE = 'check_violation', TABLE = 'bku_entry';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER bku_entry_month_open BEFORE INSERT ON bku_entry FOR EACH ROW EXECUTE FUNCTION bku_month_open();

-- What of it is in the audit trail. The movements of a statement are not chained one by one: their sums are, with the file.
CREATE TRIGGER statement_audit AFTER INSERT ON statement
  FOR EACH ROW EXECUTE FUNCTION audit_row('{file_id,statement}');
CREATE TRIGGER reconciliation_pair_audit AFTER INSERT ON reconciliation_pair
  FOR EACH ROW EXECUTE FUNCTION audit_row('{entry_id}');
CREATE TRIGGER cash_count_audit AFTER INSERT ON cash_count FOR EACH ROW EXECUTE FUNCTION audit_row('{id}');
CREATE TRIGGER closing_register_audit AFTER INSERT ON closing_register FOR EACH ROW EXECUTE FUNCTION audit_row('{id}');
CREATE TRIGGER closing_signature_audit AFTER INSERT ON closing_signature
  FOR EACH ROW EXECUTE FUNCTION audit_row('{register_id,capacity}');
CREATE TRIGGER bku_period_audit AFTER INSERT ON bku_period FOR EACH ROW EXECUTE FUNCTION audit_row('{skpd,month}');
