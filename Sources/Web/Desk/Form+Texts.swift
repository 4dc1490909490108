import Values

extension Form {
  /// Words that have to be there.
  ///
  /// - Throws: ``Trouble`` if there are none, or they cannot be kept; what was written is shown again.
  func text(_ name: String) throws -> Text {
    guard let text = try optionalText(name) else { throw Trouble(.unusable) }
    return text
  }

  /// Words that may be missing.
  func optionalText(_ name: String) throws -> Text? {
    do throws(Text.Fault) {
      return try Text(self[name] ?? "")
    } catch .empty {
      return nil
    } catch {
      throw Trouble(.unusable)
    }
  }
}

extension Form {
  /// What was written, by the name of its field, for the page that is shown again; several values of one name stand with
  /// a space between.
  var written: [String: String] {
    Dictionary(fields.filter { !$0.isSecret && $0.name != Seal.fieldName }.map { ($0.name, $0.value) }) {
      $0 + " " + $1
    }
  }

  /// The id that a page gave the new thing; where a form came without, one that follows from the form.
  func newID<Of>(_ name: String = "id", of _: Of.Type = Of.self) -> ID<Of> {
    self[name].flatMap { ID<Of>($0) } ?? entry(sentTo: name).retyped()
  }
}
