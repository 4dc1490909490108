internal import CPQ
internal import Glibc

extension Session {
  /// How long after the time for a statement its answer may still come, before the server counts as gone.
  private static let grace = Duration.seconds(5)

  /// Waits until the next answer can be read; says whether there is one, if only that the connection broke.
  ///
  /// libpq itself would wait for ever. A server that has time for nothing, or a network that drops everything, is given
  /// up when the server should long have given the statement up itself.
  ///
  /// - Parameter breakingOff: Whether the server is asked to break off what takes longer than its time. While it commits
  ///   its own timeout does not count: where a standby must confirm and is gone, it would wait for ever. Broken off so,
  ///   it warns, and ``PostgresFault/Kind/unconfirmed`` says what is so. It is asked again and again: a request that
  ///   comes before it has begun to commit has no effect.
  func awaitAnswer(breakingOff: Bool) -> Bool {
    let clock = ContinuousClock()
    let late = clock.now + .milliseconds(timeout)
    let end = late + Self.grace
    while unsafe PQisBusy(raw) == 1 {
      let now = clock.now
      guard now < end, isAlive else { return false }
      let isLate = breakingOff && now >= late
      if isLate { askToBreakOff() }
      let until = isLate ? now + .milliseconds(100) : breakingOff ? late : end
      var watched = pollfd(fd: socket, events: Int16(POLLIN), revents: 0)
      guard unsafe poll(&watched, 1, Int32(clamping: Int(now.duration(to: until) / .milliseconds(1)) + 1)) != 0 else {
        continue
      }
      guard unsafe PQconsumeInput(raw) == 1 else { return true }
    }
    return true
  }

  private func askToBreakOff() {
    unsafe withUnsafeTemporaryAllocation(of: CChar.self, capacity: 256) { words in
      _ = unsafe PQcancel(cancelHandle.pointer, words.baseAddress, Int32(words.count))
    }
  }
}
