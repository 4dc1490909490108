internal import CPQ

extension Session {
  /// The file descriptor that becomes readable when the server says something.
  var socket: Int32 { unsafe PQsocket(raw) }

  /// Reads what has arrived without waiting; `nil` if the connection broke.
  func notifications() -> [(channel: String, payload: String)]? {
    guard unsafe PQconsumeInput(raw) == 1 else { return nil }
    var heard: [(channel: String, payload: String)] = []
    while let notification = unsafe PQnotifies(raw) {
      defer { unsafe PQfreemem(notification) }
      unsafe heard.append(
        (String(cString: notification.pointee.relname), String(cString: notification.pointee.extra)))
    }
    return isAlive ? heard : nil
  }
}
