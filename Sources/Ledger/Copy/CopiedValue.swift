/// A value of a row that goes from one store into another.
package enum CopiedValue: Hashable, Sendable {
  /// An id too is its sixteen bytes.
  case bytes([UInt8])
  case number(Int64)
  case text(String)
  case nothing
}
