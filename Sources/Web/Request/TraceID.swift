/// What ties an answer to the lines of the log that tell how it came about.
///
/// Short enough to be read out on the telephone: two groups of five letters and digits, without those that look alike.
package struct TraceID: Hashable, Sendable, CustomStringConvertible {
  package let description: String

  /// Makes an id from 50 random bits; anything above them is ignored.
  package init(bits: UInt64) {
    let text = Alphabet.crockford(bits, digits: 10)
    description = text.prefix(5) + "-" + text.suffix(5)
  }
}
