import CoCreation
import Pages
import Values

extension FormReader {
  /// How the person took part, as the fields `part`, `how`, `why` and `tried` tell it.
  mutating func participation(isRequired: Bool = true) -> (Participation, how: Text?)? {
    let how = optionalText("how")
    switch form["part"] ?? "" {
    case "took": return (.tookPart, how)
    case "inParts":
      guard let how = text("how") else { return nil }
      return (.inParts(which: how), nil)
    case "saidNo": return (.saidNo, how)
    case "didNot":
      guard let why = text("why"), let tried = text("tried") else { return nil }
      return (.didNot(why: why, tried: tried), how)
    case "":
      if isRequired { fault("part", .empty) }
      return nil
    default:
      fault("part", .notAChoice)
      return nil
    }
  }
}
