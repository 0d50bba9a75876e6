/// The templates as they were when the library was compiled.
package enum Templates {
}
