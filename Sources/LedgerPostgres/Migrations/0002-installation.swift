extension Migration {
  /// The one row that says whose store it is.
  static let installation = """
    CREATE TABLE installation (
      area uuid NOT NULL,
      format bigint NOT NULL,
      keys bytea NOT NULL CHECK (length(keys) % 32 = 0),
      CONSTRAINT installation_area PRIMARY KEY (area)
    );
    CREATE UNIQUE INDEX installation_is_one ON installation ((true));
    """
}
