/// The steps of the two files.
enum Migrations {
  static let ledger = [Migration(number: 1, sql: entries), Migration(number: 2, sql: installation)]
  static let media = [Migration(number: 1, sql: pieces)]

  private static let entries = """
    CREATE TABLE entry (
      area BLOB NOT NULL CHECK (length(area) = 16),
      stream BLOB NOT NULL CHECK (length(stream) = 16),
      sequence INTEGER NOT NULL CHECK (sequence > 0),
      id BLOB NOT NULL CHECK (length(id) = 16),
      header BLOB NOT NULL,
      hash BLOB NOT NULL CHECK (length(hash) = 32),
      PRIMARY KEY (area, stream, sequence)
    ) STRICT, WITHOUT ROWID;
    CREATE UNIQUE INDEX entry_id ON entry (area, id);
    CREATE TRIGGER entry_is_never_changed BEFORE UPDATE ON entry BEGIN SELECT RAISE(ABORT, 'entries stay'); END;
    CREATE TRIGGER entry_is_never_deleted BEFORE DELETE ON entry BEGIN SELECT RAISE(ABORT, 'entries stay'); END;

    CREATE TABLE content (
      area BLOB NOT NULL,
      stream BLOB NOT NULL,
      sequence INTEGER NOT NULL,
      salt BLOB NOT NULL CHECK (length(salt) = 16),
      payload BLOB NOT NULL,
      PRIMARY KEY (area, stream, sequence),
      FOREIGN KEY (area, stream, sequence) REFERENCES entry
    ) STRICT, WITHOUT ROWID;
    CREATE TRIGGER content_is_never_changed BEFORE UPDATE ON content BEGIN SELECT RAISE(ABORT, 'words stay'); END;

    CREATE TABLE pair (
      area BLOB NOT NULL CHECK (length(area) = 16),
      map TEXT NOT NULL,
      version INTEGER NOT NULL,
      key BLOB NOT NULL,
      value BLOB NOT NULL,
      PRIMARY KEY (area, map, version, key)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE record (
      area BLOB NOT NULL CHECK (length(area) = 16),
      kind TEXT NOT NULL,
      key BLOB NOT NULL,
      value BLOB NOT NULL,
      expires INTEGER,
      PRIMARY KEY (area, kind, key)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX record_expires ON record (area, expires) WHERE expires IS NOT NULL;
    """

  private static let installation = """
    CREATE TABLE installation (
      one INTEGER PRIMARY KEY CHECK (one = 1),
      area BLOB NOT NULL CHECK (length(area) = 16),
      format INTEGER NOT NULL,
      keys BLOB NOT NULL CHECK (length(keys) % 32 = 0)
    ) STRICT;
    """

  private static let pieces = """
    CREATE TABLE upload (
      area BLOB NOT NULL CHECK (length(area) = 16),
      id BLOB NOT NULL CHECK (length(id) = 16),
      began INTEGER NOT NULL,
      PRIMARY KEY (area, id)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE piece (
      area BLOB NOT NULL,
      upload BLOB NOT NULL,
      number INTEGER NOT NULL CHECK (number >= 0),
      bytes BLOB NOT NULL,
      PRIMARY KEY (area, upload, number)
    ) STRICT;

    CREATE TABLE medium (
      area BLOB NOT NULL,
      address BLOB NOT NULL CHECK (length(address) = 32),
      upload BLOB NOT NULL,
      type TEXT NOT NULL,
      count INTEGER NOT NULL CHECK (count >= 0),
      salt BLOB NOT NULL CHECK (length(salt) = 16),
      kept INTEGER NOT NULL,
      PRIMARY KEY (area, address)
    ) STRICT, WITHOUT ROWID;
    """
}
