package import Markup
import Values

/// A field to write in, with its label, its hint and what is wrong with it: none comes without a label.
package struct Field: Part {
  let name: String
  let label: String
  let hint: String?
  let fault: String?
  let value: String
  let kind: Kind
  let autocomplete: String

  /// The hidden field that names, beside each field of words, the field they are in: what comes back with a form that could
  /// not be taken is told apart by it, words to read from ids and choices.
  package static let wordsName = "said-in"

  /// The hidden field of each form that names the language of its page: what is written in it is marked so where it is
  /// shown on a page in another.
  package static let languageName = "written-in"

  /// The fields of a form that nobody fills in and no page shows.
  static let unseenNames: Set = ["seal", wordsName, languageName]

  /// What is written.
  package enum Kind: Sendable {
    case line
    case lines(Int)
    case password
    case code
    case date
    case search
    /// A file of the kinds that a page takes.
    case file(accept: String)

    /// A picture of a kind that is kept; telephones make theirs into one when they are told.
    package static let photo = Kind.file(accept: "image/jpeg,image/png,image/webp")
  }

  /// - Parameters:
  ///   - name: The field's name in the form, and its id on the page.
  ///   - autocomplete: What a browser may fill in, by the HTML standard; `off` where it is nobody's to know.
  package init(
    _ name: String, label: String, hint: String? = nil, fault: String? = nil, value: String = "", kind: Kind = .line,
    autocomplete: String = "off"
  ) {
    self.name = name
    self.label = label
    self.hint = hint
    self.fault = fault
    self.value = value
    self.kind = kind
    self.autocomplete = autocomplete
  }

  package var html: HTML {
    Tag.div(.class(fault == nil ? "field" : "field faulty")) {
      Tag.label(.for(name)) { label }
      if let hint { Tag.p(.id("\(name)-hint"), .class("hint")) { hint } }
      if let fault { FaultLine(id: "\(name)-fault", fault) }
      input
      if isOfWords { Tag.input(.type("hidden"), .name(Self.wordsName), .value(name)) }
    }
  }

  private var isOfWords: Bool {
    switch kind {
    case .line, .lines: true
    case .password, .code, .date, .search, .file: false
    }
  }

  private var input: HTML {
    let described = (hint == nil ? [] : ["\(name)-hint"]) + (fault == nil ? [] : ["\(name)-fault"])
    let common: [Attribute] = [
      .id(name), .name(name), .autocomplete(autocomplete), .described(by: described), .ariaInvalid(fault != nil),
    ]
    return switch kind {
    case .line: Tag.input(attributes: common + [.type("text"), .value(value)])
    case .search: Tag.input(attributes: common + [.type("search"), .value(value)])
    case .lines(let rows): Tag.textarea(attributes: common + [.rows(rows)]) { value }
    // What was typed as a password is never sent back.
    case .password: Tag.input(attributes: common + [.type("password")])
    case .code: Tag.input(attributes: common + [.type("text"), .inputMode("numeric"), .spellcheck(false)])
    // A browser empties a date field that holds anything but a date: what was written stays in a field of text.
    case .date:
      Tag.input(attributes: common + [.type(value.isEmpty || Day(value) != nil ? "date" : "text"), .value(value)])
    case .file(let accept): Tag.input(attributes: common + [.type("file"), .accept(accept)])
    }
  }
}

/// What is wrong with a field, told with a word and not by colour alone.
struct FaultLine: Part {
  let id: String
  let text: String

  init(id: String, _ text: String) {
    self.id = id
    self.text = text
  }

  var html: HTML {
    Tag.p(.id(id), .class("fault")) {
      Drawing.no
      Tag.span(text)
    }
  }
}
