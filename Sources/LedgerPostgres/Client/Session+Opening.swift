internal import CPQ

extension Session {
  /// Connects, and refuses a server that could lose what it has acknowledged.
  ///
  /// - Parameter timeout: After how many milliseconds the server gives a statement up.
  /// - Throws: `.unreachable`, or `.unsuitable` with a sentence.
  static func open(_ address: PostgresAddress, timeout: Int) throws -> Session {
    guard let raw = unsafe connect(address) else { throw PostgresFault(.unreachable) }
    guard unsafe PQstatus(raw) == CONNECTION_OK, let cancelHandle = unsafe PQgetCancel(raw) else {
      let words = unsafe String(cString: PQerrorMessage(raw))
      unsafe PQfinish(raw)
      throw PostgresFault(.unreachable, serverWords: words)
    }
    let notices = Notices()
    unsafe notices.receive(from: raw)
    let session = unsafe Session(owning: raw, cancelHandle: cancelHandle, notices: notices, timeout: timeout)
    unsafe PQenterPipelineMode(raw)
    try session.assertDurability()
    return session
  }

  private static func connect(_ address: PostgresAddress) -> OpaquePointer? {
    let words = address.keywords
    // All the words in one run of bytes, each with its end, so that libpq finds them where they stay.
    let text = words.flatMap { Array($0.0.utf8CString) + Array($0.1.utf8CString) }
    return unsafe text.withUnsafeBufferPointer { bytes in
      var next = bytes.baseAddress
      var keywords: [UnsafePointer<CChar>?] = unsafe []
      var values: [UnsafePointer<CChar>?] = unsafe []
      for (keyword, value) in words {
        unsafe keywords.append(next)
        unsafe next = next?.advanced(by: keyword.utf8.count + 1)
        unsafe values.append(next)
        unsafe next = next?.advanced(by: value.utf8.count + 1)
      }
      // 1: the connection string stands in the place of the database's name and is taken apart there.
      return unsafe PQconnectdbParams(keywords + [nil], values + [nil], 1)
    }
  }

  private func assertDurability() throws {
    try send(
      """
      SELECT current_setting('fsync'), current_setting('synchronous_commit'), current_setting('server_encoding'),
        set_config('statement_timeout', $1, false), set_config('idle_in_transaction_session_timeout', $1, false),
        -- Every question here goes by a key: plans are made once, and never from what a table held when it was empty.
        set_config('plan_cache_mode', 'force_generic_plan', false), set_config('jit', 'off', false),
        set_config('enable_seqscan', 'off', false), set_config('enable_bitmapscan', 'off', false),
        set_config('enable_sort', 'off', false)
      """, [.text(String(timeout))])
    guard let row = try synchronise().last?.first else { throw PostgresFault(.unreadable(column: 0)) }
    let (fsync, commit, encoding) = try (row.text(0), row.text(1), row.text(2))
    guard fsync == "on" else {
      throw PostgresFault(
        .unsuitable("PostgreSQL runs with fsync=\(fsync) and would lose data when power fails: set fsync=on."))
    }
    guard ["on", "remote_apply"].contains(commit) else {
      throw PostgresFault(
        .unsuitable(
          "PostgreSQL runs with synchronous_commit=\(commit) and could lose what it has acknowledged: set synchronous_commit=on."
        ))
    }
    guard encoding == "UTF8" else {
      throw PostgresFault(
        .unsuitable("The database's encoding is \(encoding) and cannot hold every language: make it with UTF8."))
    }
  }
}
