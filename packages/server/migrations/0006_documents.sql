-- Up Migration

-- Documents of spending: what each says is written once and never changed, and where it stands follows from what was
-- done with it. The life of each kind and the duties one person may not hold together are written here at each start
-- (`database/application-role.ts`), like those of payments.
CREATE TABLE spending_kind (
  kind text PRIMARY KEY,
  initial text NOT NULL
);
CREATE TABLE spending_transition (
  kind text NOT NULL,
  from_state text NOT NULL,
  event text NOT NULL,
  to_state text NOT NULL,
  role text NOT NULL,
  PRIMARY KEY (kind, from_state, event, role)
);

CREATE TABLE spending_document (
  id uuid PRIMARY KEY,
  seq bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
  skpd text NOT NULL,
  kind text NOT NULL,
  year int NOT NULL,
  -- The document it carries out: an SPM its SPP, an SP2D its SPM.
  follows uuid REFERENCES spending_document,
  short_ref text UNIQUE,
  created_at timestamptz NOT NULL,
  state text NOT NULL,
  version int NOT NULL DEFAULT 0,
  nomor text,
  UNIQUE (id, skpd)
);
CREATE INDEX spending_document_list ON spending_document (skpd, kind, seq DESC);
CREATE INDEX spending_document_year ON spending_document (skpd, year, kind);
-- One SPM for an SPP and one SP2D for an SPM, as long as it lives: nothing is ordered twice.
CREATE UNIQUE INDEX spending_follows_once ON spending_document (follows)
  WHERE follows IS NOT NULL AND state NOT IN ('DIBATALKAN', 'DITOLAK');

-- What a document says. A draft may be changed: by another row.
CREATE TABLE spending_revision (
  document_id uuid NOT NULL,
  no int NOT NULL,
  skpd text NOT NULL,
  content jsonb NOT NULL,
  -- Taken from the content, for lists and for the rules below.
  variant text,
  amount numeric(18, 2),
  tanggal date,
  subject text,
  role text NOT NULL,
  person text NOT NULL,
  person_name text NOT NULL,
  at timestamptz NOT NULL,
  PRIMARY KEY (document_id, no),
  FOREIGN KEY (document_id, skpd) REFERENCES spending_document (id, skpd)
);

CREATE TABLE spending_event (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  document_id uuid NOT NULL,
  skpd text NOT NULL,
  at timestamptz NOT NULL,
  event text NOT NULL,
  from_state text NOT NULL,
  to_state text NOT NULL,
  role text NOT NULL,
  person text NOT NULL,
  person_name text NOT NULL,
  note text,
  -- What the event brought: the bank's reference, a billing code, an NTPN.
  facts jsonb,
  -- The number it gave: its sequence and place in it.
  sequence text,
  sequence_no int,
  nomor text,
  FOREIGN KEY (document_id, skpd) REFERENCES spending_document (id, skpd),
  CHECK ((nomor IS NULL) = (sequence IS NULL) AND (nomor IS NULL) = (sequence_no IS NULL))
);
CREATE INDEX spending_event_of ON spending_event (document_id, id);

-- Files of a document, as soon as they are whole; `spending_upload` are those on their way.
CREATE TABLE spending_file (
  attachment_id uuid PRIMARY KEY REFERENCES attachment,
  document_id uuid NOT NULL,
  skpd text NOT NULL,
  kind text NOT NULL,
  name text NOT NULL,
  type text NOT NULL,
  size int NOT NULL,
  sha256 text NOT NULL CHECK (length(sha256) = 64),
  person text NOT NULL,
  person_name text NOT NULL,
  at timestamptz NOT NULL,
  FOREIGN KEY (document_id, skpd) REFERENCES spending_document (id, skpd)
);
CREATE INDEX spending_file_of ON spending_file (document_id);
CREATE TABLE spending_upload (
  attachment_id uuid PRIMARY KEY REFERENCES attachment ON DELETE CASCADE,
  document_id uuid NOT NULL REFERENCES spending_document,
  kind text NOT NULL,
  person text NOT NULL
);
ALTER TABLE attachment DROP CONSTRAINT attachment_purpose_check;
ALTER TABLE attachment ADD CONSTRAINT attachment_purpose_check
  CHECK (purpose IN ('permohonan', 'rekening_koran', 'dokumen'));

-- Numbers without a gap, each given once. Moved by events only.
CREATE TABLE spending_sequence (
  sequence text PRIMARY KEY,
  last_no int NOT NULL DEFAULT 0
);

-- Holds the documents of an office and year until the transaction ends: what one step counts, no other changes.
CREATE TABLE spending_year (
  skpd text NOT NULL,
  year int NOT NULL,
  PRIMARY KEY (skpd, year)
);
CREATE FUNCTION spending_lock(held_skpd text, held_year int) RETURNS void
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  INSERT INTO spending_year VALUES (held_skpd, held_year) ON CONFLICT DO NOTHING;
  PERFORM FROM spending_year WHERE skpd = held_skpd AND year = held_year FOR UPDATE;
END $$;
CREATE FUNCTION spending_last_no(asked text) RETURNS int LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT coalesce((SELECT last_no FROM spending_sequence WHERE sequence = asked), 0) $$;

CREATE FUNCTION spending_begins() RETURNS trigger LANGUAGE plpgsql
  SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF NEW.version <> 0 OR NOT EXISTS (
    SELECT FROM spending_kind k WHERE k.kind = NEW.kind AND k.initial = NEW.state
  ) OR (NEW.nomor IS NOT NULL AND EXISTS (SELECT FROM spending_transition t WHERE t.kind = NEW.kind)) THEN
    RAISE EXCEPTION 'spending_begins' USING ERRCODE = 'check_violation', TABLE = 'spending_document';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER spending_begins BEFORE INSERT ON spending_document
  FOR EACH ROW EXECUTE FUNCTION spending_begins();

-- A document says something else only while it is a draft, and a paper without a life never.
CREATE FUNCTION spending_revised() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  doc spending_document%ROWTYPE;
  last int;
BEGIN
  SELECT * INTO doc FROM spending_document WHERE id = NEW.document_id FOR UPDATE;
  SELECT coalesce(max(no), 0) INTO last FROM spending_revision WHERE document_id = NEW.document_id;
  IF NEW.no <> last + 1
    OR NOT EXISTS (SELECT FROM spending_kind k WHERE k.kind = doc.kind AND k.initial = doc.state)
    OR (last > 0 AND NOT EXISTS (SELECT FROM spending_transition t WHERE t.kind = doc.kind)) THEN
    RAISE EXCEPTION 'spending_revised' USING ERRCODE = 'check_violation', TABLE = 'spending_revision';
  END IF;
  IF last > 0 THEN UPDATE spending_document SET version = version + 1 WHERE id = NEW.document_id; END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER spending_revised BEFORE INSERT ON spending_revision
  FOR EACH ROW EXECUTE FUNCTION spending_revised();

CREATE FUNCTION spending_moves() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  doc spending_document%ROWTYPE;
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
    WHERE e.document_id = NEW.document_id AND e.person = NEW.person
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
CREATE TRIGGER spending_moves BEFORE INSERT ON spending_event
  FOR EACH ROW EXECUTE FUNCTION spending_moves();

-- An imprest that arrived, or went back, is in the cash book; and what the book says of an SP2D has happened.
CREATE FUNCTION sp2d_is_posted() RETURNS trigger LANGUAGE plpgsql
  SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  doc spending_document%ROWTYPE;
  said spending_revision%ROWTYPE;
  times int;
BEGIN
  SELECT * INTO doc FROM spending_document WHERE id = NEW.document_id;
  SELECT * INTO said FROM spending_revision WHERE document_id = NEW.document_id ORDER BY no DESC LIMIT 1;
  IF doc.kind <> 'sp2d' OR said.variant NOT IN ('UP', 'GU', 'TU') THEN RETURN NULL; END IF;
  SELECT count(*) INTO times FROM spending_event
    WHERE document_id = NEW.document_id AND event = NEW.event AND id <= NEW.id;
  IF (SELECT count(*) FROM bku_entry
      WHERE skpd = doc.skpd AND ref ->> 'doc' = 'SP2D' AND split_part(ref ->> 'id', '/', 1) = doc.id::text
        AND corrects_no IS NULL AND short_ref = doc.short_ref
        AND CASE WHEN NEW.event = 'cair' THEN amount_in ELSE amount_out END = said.amount) <> times THEN
    RAISE EXCEPTION 'sp2d_is_posted' USING ERRCODE = 'check_violation', TABLE = 'spending_event';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER sp2d_is_posted AFTER INSERT ON spending_event DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
  WHEN (NEW.event IN ('cair', 'retur')) EXECUTE FUNCTION sp2d_is_posted();

CREATE FUNCTION bku_entry_is_disbursed() RETURNS trigger LANGUAGE plpgsql
  SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF NOT EXISTS (
    SELECT FROM spending_document d JOIN spending_event e ON e.document_id = d.id
    WHERE d.kind = 'sp2d' AND d.id::text = split_part(NEW.ref ->> 'id', '/', 1) AND d.skpd = NEW.skpd
      AND e.event = CASE WHEN NEW.amount_in > 0 THEN 'cair' ELSE 'retur' END
  ) THEN
    RAISE EXCEPTION 'bku_entry_is_disbursed' USING ERRCODE = 'check_violation', TABLE = 'bku_entry';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER bku_entry_is_disbursed AFTER INSERT ON bku_entry
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
  -- An SP2D of SIPD that is not kept here is named by its number.
  WHEN (NEW.ref ->> 'doc' = 'SP2D' AND NEW.ref ->> 'id' ~ '^[0-9a-f]{8}-' AND NEW.corrects_no IS NULL) EXECUTE FUNCTION bku_entry_is_disbursed();

-- Bytes of evidence stay as they came, like those of statements.
CREATE FUNCTION spending_bytes_kept() RETURNS trigger LANGUAGE plpgsql
  SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF EXISTS (SELECT FROM spending_file WHERE attachment_id = OLD.attachment_id) THEN
    RAISE EXCEPTION 'append_only' USING ERRCODE = 'restrict_violation', TABLE = TG_TABLE_NAME;
  END IF;
  IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER attachment_chunk_of_document BEFORE UPDATE OR DELETE ON attachment_chunk
  FOR EACH ROW EXECUTE FUNCTION spending_bytes_kept();

DO $$
DECLARE
  kept text;
BEGIN
  FOREACH kept IN ARRAY '{spending_revision,spending_event,spending_file}'::text[] LOOP
    EXECUTE format('CREATE TRIGGER %1$s_append_only BEFORE UPDATE OR DELETE ON %1$s
      FOR EACH ROW EXECUTE FUNCTION refuse_change()', kept);
  END LOOP;
  FOREACH kept IN ARRAY '{spending_document,spending_revision,spending_event,spending_file}'::text[] LOOP
    EXECUTE format('CREATE TRIGGER %1$s_no_truncate BEFORE TRUNCATE ON %1$s
      FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()', kept);
  END LOOP;
END $$;
CREATE TRIGGER spending_document_no_delete BEFORE DELETE ON spending_document
  FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TRIGGER spending_document_audit AFTER INSERT ON spending_document
  FOR EACH ROW EXECUTE FUNCTION audit_row('{id}', '{state,version,nomor}');
CREATE TRIGGER spending_revision_audit AFTER INSERT ON spending_revision
  FOR EACH ROW EXECUTE FUNCTION audit_row('{document_id,no}');
CREATE TRIGGER spending_event_audit AFTER INSERT ON spending_event FOR EACH ROW EXECUTE FUNCTION audit_row('{id}');
CREATE TRIGGER spending_file_audit AFTER INSERT ON spending_file
  FOR EACH ROW EXECUTE FUNCTION audit_row('{attachment_id}');

-- What a payment is for where taxes are withheld from it: the facts, the invoice, and each tax with its rule.
ALTER TABLE payment ADD COLUMN purchase jsonb;
CREATE INDEX payment_of_document ON payment ((source_doc ->> 'id'));
CREATE INDEX spending_revision_source ON spending_revision ((content ->> 'source')) WHERE content ? 'source';
