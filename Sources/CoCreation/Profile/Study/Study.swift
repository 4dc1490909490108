/// A comparison that a group makes: a question, profiles, a code book, rounds of coding.
///
/// It is known by what was said in its stream: `StudyState` reads it.
package enum Study {}
