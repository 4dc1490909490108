package import Markup

/// A sentence that stands out from the page, with a drawing that says of what kind it is.
package struct Notice: Part {
  let kind: Kind
  let content: HTML

  /// What kind of sentence it is.
  package enum Kind: String, Sendable {
    /// Something was done.
    case done
    /// Something to know.
    case note
    /// Something that is not as it should be.
    case careful
  }

  package init(_ kind: Kind, _ text: String) {
    self.kind = kind
    content = Tag.p(text)
  }

  package init(_ kind: Kind, @HTMLBuilder content: () -> HTML) {
    self.kind = kind
    self.content = content()
  }

  package var html: HTML {
    Tag.div(.class("notice \(kind.rawValue)"), .when(kind == .done, .role("status"))) {
      drawing
      Tag.div { content }
    }
  }

  private var drawing: Drawing {
    switch kind {
    case .done: .done
    case .note: .talk
    case .careful: .stop
    }
  }
}
