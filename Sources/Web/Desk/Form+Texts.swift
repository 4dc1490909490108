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
