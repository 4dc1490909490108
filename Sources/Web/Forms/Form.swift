/// What a visitor sent with a form: every field in its order, repeated names kept, and the files.
package struct Form: Sendable {
  /// One field: its name and what was written in it, line ends as `\n`.
  package struct Field: Hashable, Sendable {
    package let name: String
    package let value: String

    package init(name: String, value: String) {
      self.name = name
      self.value = value
    }
  }

  package let fields: [Field]
  package let files: [SentFile]

  package init(fields: [Field], files: [SentFile] = []) {
    self.fields = fields
    self.files = files
  }

  /// What the first field of a name holds; `nil` if there is none.
  package subscript(name: String) -> String? {
    fields.first { $0.name == name }?.value
  }

  /// What all fields of a name hold, in their order.
  package func all(_ name: String) -> [String] {
    fields.filter { $0.name == name }.map(\.value)
  }

  /// The file of a field; the first that holds something, or was too large to be taken, before one that is empty.
  package func file(_ field: String) -> SentFile? {
    let sent = files.filter { $0.field == field }
    return sent.first { !$0.isEmpty } ?? sent.first
  }
}
