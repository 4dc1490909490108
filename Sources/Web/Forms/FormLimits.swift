/// How much one form may hold.
package struct FormLimits: Equatable, Sendable {
  /// The most bytes of names and words together.
  package let fieldBytes: Int
  /// The most fields.
  package let fields: Int
  /// The most files; 0 where none are taken.
  package let files: Int
  /// The most bytes of one file.
  package let fileBytes: Int

  /// - Parameter fieldBytes: Usually a million characters of two bytes each, and more: what is far too long for its
  ///   field is still read, so that it can be shown again with what is wrong.
  package init(fieldBytes: Int = 2_200_000, fields: Int = 400, files: Int = 0, fileBytes: Int = 0) {
    self.fieldBytes = fieldBytes
    self.fields = fields
    self.files = files
    self.fileBytes = fileBytes
  }

  /// Words and choices, no files.
  package static let words = FormLimits()

  /// The most bytes of names and words that are still read to be shown again, though they are too many to be taken.
  var keptBytes: Int { 2 * fieldBytes }

  /// The most bytes of a whole body that are read before it is refused.
  ///
  /// Where files are taken it is read to its end, however large it is: only then do the words arrive that stand behind
  /// the file, and only then do browsers show an answer. The server's own limit ends it earlier.
  var bodyBytes: Int { files > 0 ? .max : 3 * keptBytes + 65_536 }
}
