package import Values

/// Where an entry stands in its area: in which stream, at which sequence.
package struct Place: Hashable, Sendable {
  package let stream: ID<Stream>
  /// From 1 without gaps.
  package let sequence: Int

  package init(stream: ID<Stream>, sequence: Int) {
    self.stream = stream
    self.sequence = sequence
  }
}

extension Place: Comparable {
  package static func < (left: Place, right: Place) -> Bool {
    (left.stream, left.sequence) < (right.stream, right.sequence)
  }
}
