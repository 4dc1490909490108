package import Values

/// What sessions, throttles and codes are kept in: small records that change and run out.
///
/// Everything that must hold together is done in one body, which is one transaction. A record that has run out is as
/// one that is not there.
package protocol Records: Sendable {
  /// Runs a body; what it wrote is durable when this returns, or nothing of it is if it throws.
  ///
  /// The body may be run more than once, so it does nothing but read and write records.
  func change<Result: Sendable>(
    _ body: @Sendable @escaping (any RecordAccess) throws -> Result
  ) async throws -> Result

  /// Runs a body that only reads.
  func look<Result: Sendable>(
    _ body: @Sendable @escaping (any RecordReading) throws -> Result
  ) async throws -> Result

  /// The value of one record, as it was last committed; `nil` if there is none, or it has run out.
  func value(_ kind: RecordKind, _ key: [UInt8]) async throws -> [UInt8]?
}

/// Reads records within one transaction.
package protocol RecordReading {
  /// The value of a record; `nil` if there is none, or it has run out.
  func value(_ kind: RecordKind, _ key: [UInt8]) throws -> [UInt8]?
  /// The records whose keys begin so, in the order of their keys; those that have run out are left out.
  func all(_ kind: RecordKind, beginning prefix: [UInt8]) throws -> [(key: [UInt8], value: [UInt8])]
}

/// Reads and writes records within one transaction.
package protocol RecordAccess: RecordReading {
  /// Writes a record, in place of any that was there.
  func put(_ kind: RecordKind, _ key: [UInt8], _ value: [UInt8], until expires: Instant) throws
  /// Removes a record, if it is there.
  func remove(_ kind: RecordKind, _ key: [UInt8]) throws
}

/// What a record is about.
package enum RecordKind: String, CaseIterable, Sendable {
  /// Key: account, hash of the secret. Who is signed in.
  case session
  /// Key: hash of the secret. A sign-in that waits for its second step.
  case signInStep = "sign-in-step"
  /// Key: account. The secret of a second factor that is being set up.
  case factorSetUp = "factor-set-up"
  /// Key: account. A one-time code was used lately: a second factor may be set up from outside.
  case factorGrant = "factor-grant"
  /// Key: account. The last one-time code of somebody else's making that the owner was told of.
  case codeTold = "code-told"
  /// Key: account. The last task of somebody else's giving in their service that whoever leads it was told of.
  case taskTold = "task-told"
  /// Key: account, hash of the secret. A browser from which somebody has signed in before.
  case knownBrowser = "known-browser"
  /// Key: account, purpose. A code that is good once.
  case oneTimeCode = "one-time-code"
  /// Key: hash of the code. The place that a code of the day opens.
  case dayCode = "day-code"
  /// Key: account. The last time step for which a time-based code was taken.
  case timeStep = "time-step"
  /// Key: what is throttled. When its bucket will be full again.
  case throttle
  /// Key: hash of the code. A device about to be paired.
  case pairing
  /// Key: device. A paired device.
  case device
  /// Key: account, device. The same, found from the person.
  case deviceOfPerson = "device-of-person"
  /// Key: device, account. Who may switch on a shared device by a short code.
  case switching
  /// Key: session. The appointment in which somebody acts; empty for a place in a circle.
  case capacity
  /// Key: human. How pages are for somebody who has no circle of their own.
  case way
  /// Key: session, person. The reason for which somebody without relation reads.
  case brokenGlass = "broken-glass"
  /// Key: device. When a staff session was last open on it.
  case staffOnDevice = "staff-on-device"
  /// Key: random, one for each node. When the node last saw that the store takes what is written.
  case health
}
