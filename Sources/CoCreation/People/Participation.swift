package import Values

/// How the person took part in something that was decided or agreed.
package enum Participation: Hashable, Sendable, Codable {
  case tookPart
  case inParts(which: Text)
  /// The person said no to taking part; that is an answer.
  case saidNo
  /// With why, and what was tried to make it possible.
  case didNot(why: Text, tried: Text)
}
