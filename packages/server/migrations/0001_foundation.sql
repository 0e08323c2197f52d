-- Up Migration

-- Money and the course of an application are never rewritten: what happened stays, corrections are new rows.
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'append_only' USING ERRCODE = 'restrict_violation', TABLE = TG_TABLE_NAME;
END $$;

-- Answers of requests that carry an idempotency key, written in the same transaction as what they did.
CREATE TABLE idempotency (
  operation text NOT NULL,
  key text NOT NULL CHECK (length(key) BETWEEN 16 AND 64),
  request_hash bytea NOT NULL,
  status int,
  body jsonb,
  effect jsonb,
  created_at timestamptz NOT NULL,
  PRIMARY KEY (operation, key)
);
CREATE INDEX idempotency_age ON idempotency (created_at);

CREATE TABLE session (
  token_hash bytea PRIMARY KEY,
  kind text NOT NULL CHECK (kind IN ('tamu', 'petugas')),
  subject text,
  name text,
  roles text[] NOT NULL DEFAULT '{}',
  opd text,
  application_number text,
  created_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL,
  CHECK ((kind = 'tamu') = (application_number IS NOT NULL)),
  CHECK ((kind = 'petugas') = (subject IS NOT NULL))
);
CREATE INDEX session_expiry ON session (expires_at);

-- Wrong guesses of the last digits of a phone number, per application number typed (existing or not).
CREATE TABLE guest_attempt (
  number text PRIMARY KEY,
  failures int NOT NULL,
  locked_until timestamptz,
  last_at timestamptz NOT NULL
);

CREATE TABLE application (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  number text NOT NULL UNIQUE,
  service text NOT NULL,
  service_version text NOT NULL,
  opd text NOT NULL,
  channel text NOT NULL,
  state text NOT NULL,
  version int NOT NULL DEFAULT 1,
  received_at timestamptz NOT NULL,
  working_days int NOT NULL,
  pauses jsonb NOT NULL DEFAULT '[]',
  due_on date,
  answers jsonb NOT NULL,
  warnings jsonb NOT NULL DEFAULT '[]',
  corrections jsonb NOT NULL DEFAULT '[]',
  applicant_name text,
  access_suffixes text[] NOT NULL,
  notice jsonb NOT NULL,
  receipt_hash text NOT NULL CHECK (length(receipt_hash) = 64),
  filed_by text
);
CREATE INDEX application_inbox ON application (opd, id DESC);
CREATE INDEX application_inbox_state ON application (opd, state, id DESC);

CREATE TABLE application_event (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  application_id bigint NOT NULL REFERENCES application,
  at timestamptz NOT NULL,
  event text NOT NULL,
  from_state text NOT NULL,
  to_state text NOT NULL,
  role text NOT NULL,
  actor text,
  actor_name text,
  note text,
  detail jsonb
);
CREATE INDEX application_event_of ON application_event (application_id, id);
CREATE TRIGGER application_event_append_only BEFORE UPDATE OR DELETE ON application_event
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER application_event_no_truncate BEFORE TRUNCATE ON application_event
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- Letter numbers: gapless per unit and year. The counter row is locked until the letter is committed.
CREATE TABLE letter_counter (
  unit text NOT NULL,
  year int NOT NULL,
  last int NOT NULL,
  PRIMARY KEY (unit, year)
);
CREATE TABLE letter (
  application_id bigint PRIMARY KEY REFERENCES application,
  -- Empty for results that carry no letter number of their own.
  unit text,
  year int,
  seq int,
  number text NOT NULL UNIQUE,
  kind text NOT NULL,
  issued_on date NOT NULL,
  signer jsonb NOT NULL,
  content jsonb NOT NULL,
  hash text NOT NULL,
  signature text NOT NULL,
  algorithm text NOT NULL,
  code text NOT NULL UNIQUE,
  UNIQUE (unit, year, seq)
);
CREATE TRIGGER letter_append_only BEFORE UPDATE OR DELETE ON letter
  FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TABLE attachment (
  id uuid PRIMARY KEY,
  service text NOT NULL,
  field text NOT NULL,
  name text NOT NULL,
  size int NOT NULL,
  received int NOT NULL DEFAULT 0,
  type text,
  sha256 text,
  complete boolean NOT NULL DEFAULT false,
  application_id bigint REFERENCES application,
  created_at timestamptz NOT NULL,
  CHECK (received BETWEEN 0 AND size)
);
CREATE INDEX attachment_unclaimed ON attachment (created_at) WHERE application_id IS NULL;
CREATE INDEX attachment_of ON attachment (application_id) WHERE application_id IS NOT NULL;
CREATE TABLE attachment_chunk (
  attachment_id uuid NOT NULL REFERENCES attachment ON DELETE CASCADE,
  start int NOT NULL,
  bytes bytea NOT NULL,
  PRIMARY KEY (attachment_id, start)
);

-- Receipts shown once after a form was posted without JavaScript.
CREATE TABLE shown_receipt (
  code_hash bytea PRIMARY KEY,
  receipt jsonb NOT NULL,
  expires_at timestamptz NOT NULL
);
