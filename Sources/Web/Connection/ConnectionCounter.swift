import Synchronization

/// How many connections each address has open, so that one device cannot take them all.
package final class ConnectionCounter: Sendable {
  private let most: Int
  private let exempt: Proxies
  private let open = Mutex<[[UInt8]: Int]>([:])

  /// - Parameters:
  ///   - most: How many one address may have.
  ///   - exempt: The proxies, through which everybody comes.
  package init(most: Int, exempt: Proxies = Proxies([])) {
    self.most = most
    self.exempt = exempt
  }

  /// Counts a connection that was opened.
  ///
  /// - Returns: Whether it may stay; one that may not is not counted.
  func enter(_ address: IPAddress) -> Bool {
    if exempt.include(address) { return true }
    return open.withLock { open in
      let count = open[address.neighbourhood, default: 0]
      guard count < most else { return false }
      open[address.neighbourhood] = count + 1
      return true
    }
  }

  /// Counts a connection that was closed.
  func leave(_ address: IPAddress) {
    if exempt.include(address) { return }
    open.withLock { open in
      let count = open[address.neighbourhood, default: 0]
      open[address.neighbourhood] = count > 1 ? count - 1 : nil
    }
  }
}
