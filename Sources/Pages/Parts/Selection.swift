import Markup

/// One of many, chosen by name from a list that opens: for staff, where tiles would be too many.
struct Selection: Part {
  let name: String
  let label: String
  let hint: String?
  let fault: String?
  let options: [Option]
  /// What the form sends for the option that is chosen now; empty for none.
  let chosen: String

  var html: HTML {
    Tag.div(.class(fault == nil ? "field" : "field faulty")) {
      Tag.label(.for(name)) { label }
      if let hint { Tag.p(.id("\(name)-hint"), .class("hint")) { hint } }
      if let fault { FaultLine(id: "\(name)-fault", fault) }
      Tag.select(.id(name), .name(name), .described(by: described), .ariaInvalid(fault != nil)) {
        Tag.option(.value(""), .selected(chosen.isEmpty)) { "–" }
        for option in options {
          Tag.option(.value(option.value), .selected(option.value == chosen), .foreign(option.language)) {
            option.label
          }
        }
      }
    }
  }

  private var described: [String] {
    (hint == nil ? [] : ["\(name)-hint"]) + (fault == nil ? [] : ["\(name)-fault"])
  }
}
