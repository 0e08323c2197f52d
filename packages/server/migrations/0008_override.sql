-- Up Migration

-- A debt that looks like one that is paid already (R-20) is held until the PA lets it pass, with a reason. One approval is
-- good for one payment.
ALTER TABLE payment ADD CONSTRAINT payment_debt UNIQUE (id, skpd, payload_hash);
CREATE TABLE payment_override (
  id uuid PRIMARY KEY,
  skpd text NOT NULL,
  payment_id uuid NOT NULL,
  payload_hash text NOT NULL,
  reason text NOT NULL CHECK (length(trim(reason)) >= 10),
  role text NOT NULL CHECK (role = 'PA'),
  person text NOT NULL,
  person_name text NOT NULL,
  at timestamptz NOT NULL,
  UNIQUE (id, skpd, payload_hash),
  FOREIGN KEY (payment_id, skpd, payload_hash) REFERENCES payment (id, skpd, payload_hash)
);
CREATE INDEX payment_override_of ON payment_override (skpd, payload_hash);
CREATE TRIGGER payment_override_append_only BEFORE UPDATE OR DELETE ON payment_override
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER payment_override_no_truncate BEFORE TRUNCATE ON payment_override
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER payment_override_audit AFTER INSERT ON payment_override
  FOR EACH ROW EXECUTE FUNCTION audit_row('{id}');

ALTER TABLE payment ADD COLUMN override_id uuid UNIQUE;
ALTER TABLE payment ADD FOREIGN KEY (override_id, skpd, payload_hash)
  REFERENCES payment_override (id, skpd, payload_hash);
DROP INDEX payment_alive_once;
CREATE UNIQUE INDEX payment_alive_once ON payment (skpd, payload_hash)
  WHERE state NOT IN ('cancelled', 'rejected', 'returned', 'reversed') AND override_id IS NULL;

-- The index lets approved ones pass; one that was not approved is held against those, too.
CREATE FUNCTION payment_is_new_debt() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended(NEW.skpd || NEW.payload_hash, 0));
  IF NEW.override_id IS NULL AND EXISTS (
    SELECT FROM payment WHERE skpd = NEW.skpd AND payload_hash = NEW.payload_hash
      AND state NOT IN ('cancelled', 'rejected', 'returned', 'reversed')
  ) THEN
    RAISE EXCEPTION 'payment_alive_once' USING ERRCODE = 'unique_violation', TABLE = 'payment',
      CONSTRAINT = 'payment_alive_once';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER payment_is_new_debt BEFORE INSERT ON payment FOR EACH ROW EXECUTE FUNCTION payment_is_new_debt();
