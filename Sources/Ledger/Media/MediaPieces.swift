/// How a medium is cut.
package enum MediaPieces {
  /// Bytes in every piece but the last.
  package static let size = 262_144
}
