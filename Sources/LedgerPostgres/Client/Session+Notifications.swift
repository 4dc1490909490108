internal import CPQ
internal import Glibc

extension Session {
  /// The file descriptor that becomes readable when the server says something.
  var socket: Int32 { unsafe PQsocket(raw) }

  /// Waits for notifications, at most so many milliseconds, and gives them; `nil` if the connection broke.
  func notifications(within milliseconds: Int32) -> [Listener.Signal]? {
    // What came while another answer was read lies in libpq already, and makes no descriptor readable.
    let early = pendingNotifications()
    guard early.isEmpty else { return early }
    guard isAlive else { return nil }
    var watched = pollfd(fd: socket, events: Int16(POLLIN), revents: 0)
    guard unsafe poll(&watched, 1, milliseconds) != 0 else { return [] }
    guard unsafe PQconsumeInput(raw) == 1 else { return nil }
    let heard = pendingNotifications()
    return isAlive ? heard : nil
  }

  private func pendingNotifications() -> [Listener.Signal] {
    var heard: [Listener.Signal] = []
    while let notification = unsafe PQnotifies(raw) {
      defer { unsafe PQfreemem(notification) }
      unsafe heard.append(
        .notified(
          channel: String(cString: notification.pointee.relname), payload: String(cString: notification.pointee.extra)))
    }
    return heard
  }
}
