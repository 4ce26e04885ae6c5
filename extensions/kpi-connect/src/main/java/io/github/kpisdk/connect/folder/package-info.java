/**
 * The folder contract: a business as one folder of plain files.
 *
 * <p>Read {@link io.github.kpisdk.connect.folder.FolderReader} first (a folder in, a {@link
 * io.github.kpisdk.connect.folder.Reading} out: a checked ledger or the list of faults), then
 * {@link io.github.kpisdk.connect.folder.InputFolder} (where the files come from), {@link
 * io.github.kpisdk.connect.folder.Business} (what {@code business.json} says), {@link
 * io.github.kpisdk.connect.folder.Rejects} (rows set aside), {@link
 * io.github.kpisdk.connect.folder.FolderWriter} (the way back), and {@link
 * io.github.kpisdk.connect.folder.SystemFile} (goals and cards, from {@code system.json}).
 *
 * <p>Inside, {@code InputFile} declares files and columns, {@code FileIntake} takes one file in,
 * {@code Cells} reads the cells of a row, and one small class for each file, such as {@code
 * DealRows}, says what a row of it must hold. Where a folder can be opened again, {@code
 * QuickReading} is tried first: it reads a sound folder several times faster, and leaves any other
 * one to them. Stages, touches and experiments ({@code FunnelFiles}) are read row by row in any
 * case, by what {@code FunnelFile} read in {@code funnel.json}.
 */
@NullMarked
package io.github.kpisdk.connect.folder;

import org.jspecify.annotations.NullMarked;
