package import Links
import Localization
package import Markup
import Values

/// A form that changes something, with the seal that proves where it comes from.
package struct PostForm: Part {
  let address: Address
  let seal: String?
  let language: Language
  let kind: String?
  let hidden: [(name: String, value: String)]
  let takesFiles: Bool
  let content: HTML

  package init(
    to address: Address, scene: Scene, class kind: String? = nil, hidden: [(name: String, value: String)] = [],
    takesFiles: Bool = false, @HTMLBuilder content: () -> HTML
  ) {
    self.address = address
    self.seal = scene.seal
    self.language = scene.tongue.language
    self.kind = kind
    self.hidden = hidden
    self.takesFiles = takesFiles
    self.content = content()
  }

  package var html: HTML {
    Tag.form(
      .method("post"), .action(address.path), .noValidate(), .when(takesFiles, .enctype("multipart/form-data")),
      .when(kind != nil, .class(kind ?? ""))
    ) {
      if let seal { Tag.input(.type("hidden"), .name("seal"), .value(seal)) }
      Tag.input(.type("hidden"), .name(Field.languageName), .value(language.tag))
      for field in hidden { Tag.input(.type("hidden"), .name(field.name), .value(field.value)) }
      content
    }
  }
}
