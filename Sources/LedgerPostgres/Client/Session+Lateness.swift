internal import CPQ
internal import Glibc

extension Session {
  /// Waits for the next answer, and when it takes too long asks the server to break off what it waits for.
  ///
  /// The server's own timeout does not count while it commits: where a standby must confirm and is gone, that would be
  /// for ever. Broken off so, it warns, and ``PostgresFault/Kind/unconfirmed`` says what is so.
  func breakOffIfLate() {
    while unsafe PQisBusy(raw) == 1 {
      var watched = pollfd(fd: socket, events: Int16(POLLIN), revents: 0)
      if unsafe poll(&watched, 1, Int32(clamping: timeout)) == 0 {
        unsafe withUnsafeTemporaryAllocation(of: CChar.self, capacity: 256) { words in
          _ = unsafe PQcancel(cancelHandle.pointer, words.baseAddress, Int32(words.count))
        }
        return
      }
      guard unsafe PQconsumeInput(raw) == 1 else { return }
    }
  }
}
