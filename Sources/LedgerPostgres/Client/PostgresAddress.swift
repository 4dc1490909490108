internal import CPQ

/// Where a PostgreSQL is, as libpq's connection string says it; one or several hosts.
///
/// `description` leaves out the password.
package struct PostgresAddress: Hashable, Sendable {
  private let conninfo: String
  /// Settings that go before the connection string's own.
  private var schema: String?
  /// The hosts or socket folders it names, in the order they are tried; none means the usual socket.
  package let hosts: [String]
  private let shown: String

  /// Reads a connection string: `host=… port=… dbname=… user=…`, or `postgresql://…`.
  ///
  /// - Throws: `.unsuitable` with a sentence that quotes nothing of it.
  package init(_ conninfo: String) throws(PostgresFault) {
    guard let options = unsafe PQconninfoParse(conninfo, nil) else {
      throw PostgresFault(
        .unsuitable(
          "The connection string cannot be read: write it as host=… port=… dbname=… user=…, or as a postgresql:// address."
        ))
    }
    defer { unsafe PQconninfoFree(options) }
    var values: [(keyword: String, value: String)] = []
    var option = unsafe options
    while let keyword = unsafe option.pointee.keyword {
      if let value = unsafe option.pointee.val {
        unsafe values.append((String(cString: keyword), String(cString: value)))
      }
      unsafe option += 1
    }
    self.conninfo = conninfo
    hosts = values.filter { ["host", "hostaddr"].contains($0.keyword) }
      .flatMap { $0.value.split(separator: ",").map(String.init) }
    shown = values.filter { ["host", "hostaddr", "port", "dbname", "user"].contains($0.keyword) }
      .map { "\($0.keyword)=\($0.value)" }.joined(separator: " ")
  }

  /// The same place, with all tables in a schema of that name.
  package func inSchema(_ name: String) -> PostgresAddress {
    var copy = self
    copy.schema = name
    return copy
  }

  /// Whether every host is this machine: a socket folder, or a loopback address.
  package var isLocal: Bool {
    hosts.allSatisfy { host in
      host.hasPrefix("/") || host.hasPrefix("@") || host == "localhost" || host == "::1" || host.hasPrefix("127.")
    }
  }

  /// What libpq is told, in order; later words win over earlier ones.
  var keywords: [(String, String)] {
    // Before the string: what it may say otherwise. A host that takes no answer is given up for the next.
    var words = [("connect_timeout", "3"), ("tcp_user_timeout", "10000")]
    words += [("keepalives_idle", "10"), ("keepalives_interval", "5"), ("keepalives_count", "3")]
    words.append(("dbname", conninfo))
    // After it: what must hold. Of several hosts, only the one that takes writes will do.
    words += [
      ("target_session_attrs", "read-write"), ("client_encoding", "UTF8"), ("fallback_application_name", "samspel"),
    ]
    if let schema { words.append(("options", "-c search_path=\(schema)")) }
    return words
  }
}

extension PostgresAddress: CustomStringConvertible {
  package var description: String { shown }
}
