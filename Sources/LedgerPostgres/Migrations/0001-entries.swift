extension Migration {
  /// Entries, their words, maps, records and media.
  ///
  /// Every key begins with the area, so that a sharding engine can spread them. Names are compared as bytes.
  static let entries = """
    CREATE TABLE guard ();
    COMMENT ON TABLE guard IS 'Locked by every writer, in company or alone; holds nothing.';

    CREATE TABLE entry (
      area uuid NOT NULL,
      stream uuid NOT NULL,
      sequence bigint NOT NULL CHECK (sequence > 0),
      id uuid NOT NULL,
      header bytea NOT NULL,
      hash bytea NOT NULL CHECK (length(hash) = 32),
      CONSTRAINT entry_place PRIMARY KEY (area, stream, sequence),
      CONSTRAINT entry_id UNIQUE (area, id)
    );

    CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS
      $$ BEGIN RAISE EXCEPTION 'what was stated stays'; END $$;
    CREATE TRIGGER entry_stays BEFORE UPDATE OR DELETE OR TRUNCATE ON entry
      FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

    CREATE TABLE content (
      area uuid NOT NULL,
      stream uuid NOT NULL,
      sequence bigint NOT NULL,
      salt bytea NOT NULL CHECK (length(salt) = 16),
      payload bytea NOT NULL,
      CONSTRAINT content_place PRIMARY KEY (area, stream, sequence)
    );
    CREATE TRIGGER content_is_never_changed BEFORE UPDATE OR TRUNCATE ON content
      FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

    CREATE TABLE pair (
      area uuid NOT NULL,
      map text COLLATE "C" NOT NULL,
      version bigint NOT NULL,
      key bytea NOT NULL,
      value bytea NOT NULL,
      CONSTRAINT pair_key PRIMARY KEY (area, map, version, key)
    ) WITH (fillfactor = 85);

    CREATE TABLE record (
      area uuid NOT NULL,
      kind text COLLATE "C" NOT NULL,
      key bytea NOT NULL,
      value bytea NOT NULL,
      expires bigint,
      CONSTRAINT record_key PRIMARY KEY (area, kind, key)
    ) WITH (fillfactor = 85);
    CREATE INDEX record_expires ON record (area, expires) WHERE expires IS NOT NULL;

    CREATE TABLE upload (
      area uuid NOT NULL,
      id uuid NOT NULL,
      began bigint NOT NULL,
      CONSTRAINT upload_id PRIMARY KEY (area, id)
    );

    CREATE TABLE piece (
      area uuid NOT NULL,
      upload uuid NOT NULL,
      number bigint NOT NULL CHECK (number >= 0),
      bytes bytea NOT NULL,
      CONSTRAINT piece_number PRIMARY KEY (area, upload, number)
    );
    -- Pictures and films are compressed already.
    ALTER TABLE piece ALTER COLUMN bytes SET STORAGE EXTERNAL;

    CREATE TABLE medium (
      area uuid NOT NULL,
      address bytea NOT NULL CHECK (length(address) = 32),
      upload uuid NOT NULL,
      type text NOT NULL,
      count bigint NOT NULL,
      kept bigint NOT NULL,
      salt bytea NOT NULL CHECK (length(salt) = 16),
      CONSTRAINT medium_address PRIMARY KEY (area, address)
    );
    """
}
