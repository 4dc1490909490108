/// One question put to a person about one moment or one day, with what came of it.
///
/// It is known by what was said in its stream: `AskingState` reads it.
package enum Asking {}
