package import NIOCore

/// How slowly a request's body may come in.
package struct BodyPace: Sendable {
  /// How long it may take before its speed matters.
  package let grace: TimeAmount
  /// The bytes that earn one more second.
  package let bytesPerSecond: Int
  /// The most bytes of any body.
  package let mostBytes: Int

  package init(grace: TimeAmount = .seconds(20), bytesPerSecond: Int = 4096, mostBytes: Int) {
    self.grace = grace
    self.bytesPerSecond = max(1, bytesPerSecond)
    self.mostBytes = mostBytes
  }

  /// When a body is too slow that began at a time and of which so much has come.
  func deadline(since began: NIODeadline, bytes: Int) -> NIODeadline {
    began + grace + .milliseconds(Int64(bytes) * 1000 / Int64(bytesPerSecond))
  }
}

/// A body came in too slowly and is not waited for any longer.
package struct BodyTooSlow: TellsTrouble {
  package var trouble: Trouble.Kind { .tooSlow }
}

/// A body was larger than any that is taken.
package struct BodyTooLarge: TellsTrouble {
  let mostBytes: Int

  package var trouble: Trouble.Kind { .tooLarge(bytes: mostBytes) }
}
