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

  package init(fieldBytes: Int = 128 * 1024, fields: Int = 400, files: Int = 0, fileBytes: Int = 0) {
    self.fieldBytes = fieldBytes
    self.fields = fields
    self.files = files
    self.fileBytes = fileBytes
  }

  /// Words and choices, no files.
  package static let words = FormLimits()

  /// The most bytes of a whole body: room for the frames of its parts included.
  var bodyBytes: Int {
    3 * fieldBytes + files * (fileBytes + MultipartParser.longestHead) + 4096
  }
}
