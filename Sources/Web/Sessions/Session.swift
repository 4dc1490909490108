package import CoCreation
package import Ledger
package import Values

/// Marks ids of accounts: whoever can sign in, with a password or by a device.
package enum Account {}

/// Somebody who is signed in, on one browser.
package struct Session: Hashable, Sendable, Codable {
  /// How somebody showed who they are.
  package enum Means: String, Hashable, Sendable, Codable {
    case password, timeCode, oneTimeCode, shortCode, device, pictureCode
    /// The code of a day, for whoever comes on that day.
    case dayCode
  }

  package let id: ID<AccessSession>
  package let account: ID<Account>
  package let means: Set<Means>
  package let startedAt: Instant
  /// When it was last used, to the minute.
  package var usedAt: Instant
  /// The paired device it runs on; `nil` for a browser of one's own.
  package let device: ID<Device>?
  /// What the browser calls itself, in two words at most, for the owner to tell sessions apart.
  package let browser: String

  package init(
    id: ID<AccessSession>, account: ID<Account>, means: Set<Means>, startedAt: Instant, usedAt: Instant,
    device: ID<Device>?, browser: String
  ) {
    self.id = id
    self.account = account
    self.means = means
    self.startedAt = startedAt
    self.usedAt = usedAt
    self.device = device
    self.browser = browser
  }

  /// Whether somebody signed in as staff do: by what they know, not by the device alone.
  package var isOfStaff: Bool { !means.isDisjoint(with: [.password, .timeCode, .oneTimeCode, .shortCode, .dayCode]) }

  /// Whether it opens only giving (an answer, a wish) and nothing that was said before.
  ///
  /// So it is on a shared device until the person has shown who they are by the picture code.
  package func opensOnlyGiving(onSharedDevice isShared: Bool) -> Bool {
    isShared && means == [.device]
  }
}
