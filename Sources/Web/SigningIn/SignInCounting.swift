import Values

/// How tries to sign in are counted, so that guessing is slow and nobody can be shut out by a stranger.
///
/// A browser from which the account was opened before has a count of its own, and so have the inside networks: whoever
/// tries out passwords from elsewhere uses up only the tries from elsewhere. No count ever makes anybody wait for more
/// than a minute or so, and nothing is locked.
struct SignInCounting: Sendable {
  private let inside: [Network]

  init(inside: [Network]) {
    self.inside = inside
  }

  /// One address at one account: ten at once, then one a minute.
  private static let narrow = BucketSize(capacity: 10, refillSeconds: 60)
  /// One address at all accounts; a whole office may sit behind it.
  private static let address = BucketSize(capacity: 60, refillSeconds: 5)
  /// One account from all unknown browsers of the outside.
  private static let wide = BucketSize(capacity: 60, refillSeconds: 20)

  func ofPassword(_ name: String, _ browser: SignIn.Browser, isKnown: Bool) -> [Throttles.Count] {
    let name = Sodium.hash(Array(name.utf8))
    let from = browser.address?.neighbourhood ?? []
    if isKnown, let known = browser.known { return [Throttles.Count("known", name + known, Self.narrow)] }
    let narrow = Throttles.Count("password", name + from, Self.narrow)
    let byAddress = Throttles.Count("address", from, Self.address)
    if let address = browser.address, inside.contains(where: { $0.contains(address) }) { return [narrow, byAddress] }
    return [narrow, byAddress, Throttles.Count("outside", name, Self.wide)]
  }

  func ofTimeCode(_ account: ID<Account>) -> Throttles.Count {
    Throttles.Count("time-code", account.bytes, Self.narrow)
  }

  func ofConfirmation(_ account: ID<Account>) -> Throttles.Count {
    Throttles.Count("confirmation", account.bytes, Self.narrow)
  }

  func ofOneTimeCode(_ name: String, _ browser: SignIn.Browser) -> [Throttles.Count] {
    let (name, from) = (Sodium.hash(Array(name.utf8)), browser.address?.neighbourhood ?? [])
    let own = [
      Throttles.Count("one-time", name + from, Self.narrow), Throttles.Count("address", from, Self.address),
    ]
    // Fifty random bits in a day: at one try in twenty seconds from everywhere together nobody guesses them.
    if let address = browser.address, inside.contains(where: { $0.contains(address) }) { return own }
    return own + [Throttles.Count("one-time-outside", name, Self.wide)]
  }
}
