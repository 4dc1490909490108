import CoCreation
import Pages
import Values

extension CodeBookRefusal {
  /// The field that is told what is wrong; `nil` for what no form of the pages would cause.
  var fault: (field: String, fault: FieldFault)? {
    switch self {
    case .nameTaken: ("name", .taken)
    case .anotherGroup: ("parent", .anotherGroup)
    case .circle, .unknownParent: ("parent", .chooseAnother)
    case .tooManyCodes(let limit): ("name", .tooMany(limit: limit))
    case .notAllowed, .notBegun, .alreadyBegun, .codeTwice, .unknownCode, .hasCodesBelow, .noCodes, .nothingChanged:
      nil
    }
  }
}

extension FormReader {
  /// A code as it was written; `nil` if something is wrong with it, which is noted.
  mutating func code() -> CodeContent? {
    let name = text("name", limit: 200)
    let group = choice("group", of: CodeGroup.self)
    let definition = optionalText("definition")
    let notWhen = optionalText("notWhen")
    let examples = (form["examples"] ?? "").split(whereSeparator: \.isNewline).compactMap { line -> Text? in
      do throws(Text.Fault) {
        return try Text(String(line))
      } catch {
        if error != .empty { fault("examples", error.fieldFault) }
        return nil
      }
    }
    let parent = form["parent"] ?? "none"
    let above = ID<Code>(parent)
    if parent != "none", above == nil { fault("parent", .notAChoice) }
    guard let name, let group, faults.isEmpty else { return nil }
    return CodeContent(
      name: name, group: group, parent: above, isCodable: form["codable"] != "no", definition: definition,
      examples: examples, notWhen: notWhen)
  }
}
