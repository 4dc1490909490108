package import Values

/// The newest entry of a stream, without its words.
package struct StreamHead: Hashable, Sendable {
  package let header: Header
  package let hash: Digest

  package var stream: ID<Stream> { header.stream }
  package var sequence: Int { header.sequence }
}
