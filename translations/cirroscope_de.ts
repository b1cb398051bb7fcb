<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>ObjectStoreText</name>
    <message>
        <source>The name of a container has 1 to 256 bytes and no slash.</source>
        <translation>Der Name eines Containers hat 1 bis 256 Bytes und keinen Schrägstrich.</translation>
    </message>
    <message>
        <source>%1 arrived damaged: its MD5 differs.</source>
        <translation>%1 kam beschädigt an: Die MD5-Summe weicht ab.</translation>
    </message>
    <message>
        <source>%1 is incomplete: %2 of %3 bytes arrived.</source>
        <translation>%1 ist unvollständig: %2 von %3 Bytes kamen an.</translation>
    </message>
</context>
<context>
    <name>cirro::AboutDialog</name>
    <message>
        <source>About %1</source>
        <translation>Über %1</translation>
    </message>
    <message>
        <source>A browser for OpenStack clouds, and an OpenStack SDK for Qt programs.</source>
        <translation>Ein Browser für OpenStack-Clouds und ein OpenStack-SDK für Qt-Programme.</translation>
    </message>
    <message>
        <source>Free software: you may pass it on and change it under the GNU General Public License, version 3 or later; its SDK under the Lesser one. It comes without any warranty.</source>
        <translation>Freie Software: Sie dürfen sie unter der GNU General Public License, Version 3 oder später, weitergeben und ändern, ihr SDK unter der Lesser General Public License. Ohne jede Gewährleistung.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copy versions</source>
        <translation>Versionen kopieren</translation>
    </message>
</context>
<context>
    <name>cirro::Access</name>
    <message>
        <source>The identity service answered without a description of the token.</source>
        <translation>Der Identitätsdienst hat ohne Beschreibung des Tokens geantwortet.</translation>
    </message>
    <message>
        <source>The identity service says that the token expires at &quot;%1&quot;, which is no time.</source>
        <translation>Laut Identitätsdienst läuft das Token um „%1“ ab; das ist keine Zeit.</translation>
    </message>
    <message>
        <source>The identity service gave a token that expired before it was issued (at %1).</source>
        <translation>Der Identitätsdienst gab ein Token, das vor seiner Ausstellung abgelaufen war (um %1).</translation>
    </message>
    <message>
        <source>The auth URL may not be that of an identity service, or something between here and the cloud changes its answers.</source>
        <translation>Die auth_url gehört vielleicht nicht zu einem Identitätsdienst, oder etwas auf dem Weg zur Cloud verändert die Antworten.</translation>
    </message>
</context>
<context>
    <name>cirro::Account</name>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Containers</source>
        <translation>Container</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Objekte</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>Quota</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metadaten</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
</context>
<context>
    <name>cirro::Action</name>
    <message>
        <source>This connection is read-only.</source>
        <translation>Diese Verbindung ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>Nothing is selected.</source>
        <translation>Nichts ist ausgewählt.</translation>
    </message>
    <message>
        <source>%1?</source>
        <translation>%1?</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n)</source>
        <translation>
            <numerusform>%1 (%n)</numerusform>
            <numerusform>%1 (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 is locked.</source>
        <translation>%1 ist gesperrt.</translation>
    </message>
    <message>
        <source>%1 is locked: %2</source>
        <translation>%1 ist gesperrt: %2</translation>
    </message>
    <message>
        <source>%1 is busy: %2.</source>
        <translation>%1 ist beschäftigt: %2.</translation>
    </message>
    <message>
        <source>Not possible while the state is %1.</source>
        <translation>Nicht möglich im Zustand „%1“.</translation>
    </message>
    <message>
        <source>%1 is being deleted already.</source>
        <translation>%1 wird bereits gelöscht.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Powers the server on</source>
        <translation>Schaltet den Server ein</translation>
    </message>
    <message numerus="yes">
        <source>Start %n server(s)</source>
        <translation>
            <numerusform>%n Server starten</numerusform>
            <numerusform>%n Server starten</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Asks the guest to shut down, then powers off</source>
        <translation>Bittet das Gastsystem herunterzufahren und schaltet dann aus</translation>
    </message>
    <message numerus="yes">
        <source>Stop %n server(s)</source>
        <translation>
            <numerusform>%n Server stoppen</numerusform>
            <numerusform>%n Server stoppen</numerusform>
        </translation>
    </message>
    <message>
        <source>Programs inside end; disks and addresses stay.</source>
        <translation>Programme darin werden beendet; Platten und Adressen bleiben.</translation>
    </message>
    <message>
        <source>Soft reboot</source>
        <translation>Neu starten (sanft)</translation>
    </message>
    <message>
        <source>Asks the guest to restart</source>
        <translation>Bittet das Gastsystem, neu zu starten</translation>
    </message>
    <message numerus="yes">
        <source>Reboot %n server(s)</source>
        <translation>
            <numerusform>%n Server neu starten</numerusform>
            <numerusform>%n Server neu starten</numerusform>
        </translation>
    </message>
    <message>
        <source>Programs inside are ended by the guest and started again.</source>
        <translation>Das Gastsystem beendet die Programme darin und startet sie wieder.</translation>
    </message>
    <message>
        <source>Hard reboot</source>
        <translation>Neu starten (hart)</translation>
    </message>
    <message>
        <source>Cuts the power and switches it on again</source>
        <translation>Schaltet den Strom aus und wieder ein</translation>
    </message>
    <message numerus="yes">
        <source>Hard reboot %n server(s)</source>
        <translation>
            <numerusform>%n Server hart neu starten</numerusform>
            <numerusform>%n Server hart neu starten</numerusform>
        </translation>
    </message>
    <message>
        <source>The power is cut: what is not on disk is lost.</source>
        <translation>Der Strom wird abgeschaltet: Was nicht auf der Platte steht, geht verloren.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Deletes the server and its own disk</source>
        <translation>Löscht den Server und seine eigene Platte</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n server(s)</source>
        <translation>
            <numerusform>%n Server löschen</numerusform>
            <numerusform>%n Server löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>Disks of their own are lost. Floating IPs and volumes stay, unless a volume was attached to be deleted with its server.</source>
        <translation>Eigene Platten gehen verloren. Floating IPs und Volumes bleiben, außer ein Volume sollte mit seinem Server gelöscht werden.</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n key pair(s)</source>
        <translation>
            <numerusform>%n Schlüsselpaar löschen</numerusform>
            <numerusform>%n Schlüsselpaare löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>Servers that have the key keep it.</source>
        <translation>Server, die den Schlüssel haben, behalten ihn.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 ist nicht lesbar.</translation>
    </message>
    <message>
        <source>%1 is a symbolic link.</source>
        <translation>%1 ist ein symbolischer Link.</translation>
    </message>
    <message>
        <source>%1 is no regular file.</source>
        <translation>%1 ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>There is no clipboard.</source>
        <translation>Es gibt keine Zwischenablage.</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Asks the cloud for this list now</source>
        <translation>Fragt die Cloud jetzt nach dieser Liste</translation>
    </message>
    <message>
        <source>Copy ID</source>
        <translation>ID kopieren</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>Name kopieren</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Als JSON kopieren</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n item(s)</source>
        <translation>
            <numerusform>%n Eintrag löschen</numerusform>
            <numerusform>%n Einträge löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>Make room on the disk, then retry.</source>
        <translation>Schaffen Sie Platz auf der Platte und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Choose a folder that you may write to.</source>
        <translation>Wählen Sie einen Ordner, in den Sie schreiben dürfen.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be opened.</source>
        <translation>Der Ordner %1 lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Der Ordner %1 lässt sich nicht anlegen.</translation>
    </message>
    <message>
        <source>%1 is no folder that may be written into.</source>
        <translation>%1 ist kein Ordner, in den geschrieben werden darf.</translation>
    </message>
    <message>
        <source>Symbolic links are not followed; choose another folder.</source>
        <translation>Symbolischen Links wird nicht gefolgt; wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>No file can be made in %1.</source>
        <translation>In %1 lässt sich keine Datei anlegen.</translation>
    </message>
    <message>
        <source>%1 could not be written to the disk.</source>
        <translation>%1 konnte nicht auf die Platte geschrieben werden.</translation>
    </message>
    <message>
        <source>%1 could not be given its name.</source>
        <translation>%1 konnte seinen Namen nicht bekommen.</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Download %1 to %2</source>
        <translation>%1 nach %2 herunterladen</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Geben Sie einen Namen ein.</translation>
    </message>
    <message>
        <source>The name of a container cannot hold a slash.</source>
        <translation>Der Name eines Containers darf keinen Schrägstrich enthalten.</translation>
    </message>
    <message>
        <source>The name is too long: 256 bytes at most.</source>
        <translation>Der Name ist zu lang: höchstens 256 Bytes.</translation>
    </message>
    <message>
        <source>There is a container of this name.</source>
        <translation>Es gibt schon einen Container dieses Namens.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Create container %1</source>
        <translation>Container %1 anlegen</translation>
    </message>
    <message>
        <source>The container %1 is not empty.</source>
        <translation>Der Container %1 ist nicht leer.</translation>
    </message>
    <message>
        <source>Delete its objects first. Just deleted ones may count for a few seconds more.</source>
        <translation>Löschen Sie zuerst seine Objekte. Eben gelöschte können noch ein paar Sekunden zählen.</translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) could not be deleted: %1</source>
        <translation>
            <numerusform>%n Objekt konnte nicht gelöscht werden: %1</numerusform>
            <numerusform>%n Objekte konnten nicht gelöscht werden: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Open a container first.</source>
        <translation>Öffnen Sie zuerst einen Container.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them is there already: what has the same name will be replaced.</source>
        <translation>
            <numerusform>%n davon ist schon da: Gleichnamiges wird ersetzt.</numerusform>
            <numerusform>%n davon sind schon da: Gleichnamiges wird ersetzt.</numerusform>
        </translation>
    </message>
    <message>
        <source>New container</source>
        <translation>Neuer Container</translation>
    </message>
    <message>
        <source>Makes a container for objects</source>
        <translation>Legt einen Container für Objekte an</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n container(s)</source>
        <translation>
            <numerusform>%n Container löschen</numerusform>
            <numerusform>%n Container löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>Only empty containers can be deleted.</source>
        <translation>Nur leere Container lassen sich löschen.</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>Hochladen</translation>
    </message>
    <message>
        <source>Sends files and folders into this container or folder</source>
        <translation>Sendet Dateien und Ordner in diesen Container oder Ordner</translation>
    </message>
    <message>
        <source>Files and folders</source>
        <translation>Dateien und Ordner</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Herunterladen</translation>
    </message>
    <message numerus="yes">
        <source>Download %n item(s)</source>
        <translation>
            <numerusform>%n Eintrag herunterladen</numerusform>
            <numerusform>%n Einträge herunterladen</numerusform>
        </translation>
    </message>
    <message>
        <source>Saves objects and folders on this computer</source>
        <translation>Speichert Objekte und Ordner auf diesem Computer</translation>
    </message>
    <message>
        <source>Save in</source>
        <translation>Speichern in</translation>
    </message>
    <message>
        <source>Folders are deleted with all that is in them.</source>
        <translation>Ordner werden mit allem gelöscht, was darin ist.</translation>
    </message>
    <message numerus="yes">
        <source>Upload %n item(s) to %1</source>
        <translation>
            <numerusform>%n Eintrag nach %1 hochladen</numerusform>
            <numerusform>%n Einträge nach %1 hochladen</numerusform>
        </translation>
    </message>
    <message>
        <source>Only files of this computer can be uploaded.</source>
        <translation>Nur Dateien dieses Computers lassen sich hochladen.</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) and special file(s) left out</source>
        <translation>
            <numerusform>%n Link oder besondere Datei ausgelassen</numerusform>
            <numerusform>%n Links und besondere Dateien ausgelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 changed while it was sent.</source>
        <translation>%1 hat sich während des Sendens geändert.</translation>
    </message>
    <message>
        <source>Retry when nobody writes to it.</source>
        <translation>Versuchen Sie es erneut, wenn niemand hineinschreibt.</translation>
    </message>
    <message>
        <source>%1…</source>
        <comment>an action that asks before it begins</comment>
        <translation>%1 …</translation>
    </message>
    <message>
        <source>This needs the role %1; your roles here are: %2.</source>
        <translation>Dies braucht die Rolle %1; Ihre Rollen hier sind: %2.</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between names of roles</comment>
        <translation> oder </translation>
    </message>
    <message>
        <source>This needs version %1 of the service’s API; the cloud has %2.</source>
        <translation>Dies braucht Version %1 der API des Dienstes; die Cloud hat %2.</translation>
    </message>
    <message>
        <source>Select one server only.</source>
        <translation>Wählen Sie nur einen Server aus.</translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation>Geben Sie einen Namen ein.</translation>
    </message>
    <message>
        <source>A name has at most 255 characters.</source>
        <translation>Ein Name hat höchstens 255 Zeichen.</translation>
    </message>
    <message>
        <source>A name does not begin or end with a blank.</source>
        <translation>Ein Name beginnt und endet nicht mit einem Leerzeichen.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Changes the name in the cloud, not the host name inside</source>
        <translation>Ändert den Namen in der Cloud, nicht den Rechnernamen im Server</translation>
    </message>
    <message>
        <source>Create snapshot</source>
        <translation>Snapshot erstellen</translation>
    </message>
    <message>
        <source>Makes an image of its disk</source>
        <translation>Macht ein Abbild seiner Platte</translation>
    </message>
    <message>
        <source>The image is called %1.</source>
        <translation>Das Abbild heißt %1.</translation>
    </message>
    <message>
        <source>Name of the image</source>
        <translation>Name des Abbilds</translation>
    </message>
    <message>
        <source>Force delete</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>Deletes it now, also where the cloud keeps deleted servers for a while</source>
        <translation>Löscht sofort, auch wo die Cloud gelöschte Server eine Weile behält</translation>
    </message>
    <message numerus="yes">
        <source>Force delete %n server(s)</source>
        <translation>
            <numerusform>%n Server endgültig löschen</numerusform>
            <numerusform>%n Server endgültig löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>They cannot be restored, and disks of their own are lost.</source>
        <translation>Sie lassen sich nicht wiederherstellen, und eigene Platten gehen verloren.</translation>
    </message>
    <message>
        <source>%1 is locked already.</source>
        <translation>%1 ist schon gesperrt.</translation>
    </message>
    <message>
        <source>%1 is not locked.</source>
        <translation>%1 ist nicht gesperrt.</translation>
    </message>
    <message>
        <source>%1 has never run.</source>
        <translation>%1 ist nie gelaufen.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausieren</translation>
    </message>
    <message>
        <source>Stands still, with its memory kept on the host</source>
        <translation>Hält an; der Speicher bleibt auf dem Host</translation>
    </message>
    <message numerus="yes">
        <source>Pause %n server(s)</source>
        <translation>
            <numerusform>%n Server pausieren</numerusform>
            <numerusform>%n Server pausieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Unpause</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Goes on where it was paused</source>
        <translation>Läuft weiter, wo er pausiert wurde</translation>
    </message>
    <message numerus="yes">
        <source>Unpause %n server(s)</source>
        <translation>
            <numerusform>%n Server fortsetzen</numerusform>
            <numerusform>%n Server fortsetzen</numerusform>
        </translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Writes the memory to disk and frees the host&apos;s</source>
        <translation>Schreibt den Speicher auf die Platte und gibt den des Hosts frei</translation>
    </message>
    <message numerus="yes">
        <source>Suspend %n server(s)</source>
        <translation>
            <numerusform>%n Server anhalten</numerusform>
            <numerusform>%n Server anhalten</numerusform>
        </translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Aufwecken</translation>
    </message>
    <message>
        <source>Goes on where it was suspended</source>
        <translation>Läuft weiter, wo er angehalten wurde</translation>
    </message>
    <message numerus="yes">
        <source>Resume %n server(s)</source>
        <translation>
            <numerusform>%n Server aufwecken</numerusform>
            <numerusform>%n Server aufwecken</numerusform>
        </translation>
    </message>
    <message>
        <source>Shelve</source>
        <translation>Auslagern</translation>
    </message>
    <message>
        <source>Stops it and frees its host; it can come back</source>
        <translation>Stoppt ihn und gibt seinen Host frei; er kann zurückkommen</translation>
    </message>
    <message numerus="yes">
        <source>Shelve %n server(s)</source>
        <translation>
            <numerusform>%n Server auslagern</numerusform>
            <numerusform>%n Server auslagern</numerusform>
        </translation>
    </message>
    <message>
        <source>Programs inside end. Disks become images and addresses stay; it takes a while to come back, perhaps on another host.</source>
        <translation>Programme darin enden. Platten werden zu Abbildern, Adressen bleiben; das Zurückholen dauert eine Weile, vielleicht auf einen anderen Host.</translation>
    </message>
    <message>
        <source>Unshelve</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Brings it back from the shelf</source>
        <translation>Holt ihn aus der Auslagerung zurück</translation>
    </message>
    <message numerus="yes">
        <source>Unshelve %n server(s)</source>
        <translation>
            <numerusform>%n Server zurückholen</numerusform>
            <numerusform>%n Server zurückholen</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirm resize</source>
        <translation>Größenänderung bestätigen</translation>
    </message>
    <message>
        <source>Keeps the new size</source>
        <translation>Behält die neue Größe</translation>
    </message>
    <message numerus="yes">
        <source>Confirm the resize of %n server(s)</source>
        <translation>
            <numerusform>Größenänderung von %n Server bestätigen</numerusform>
            <numerusform>Größenänderung von %n Servern bestätigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Revert resize</source>
        <translation>Größenänderung zurücknehmen</translation>
    </message>
    <message>
        <source>Goes back to the old size and host</source>
        <translation>Geht zu alter Größe und altem Host zurück</translation>
    </message>
    <message numerus="yes">
        <source>Revert the resize of %n server(s)</source>
        <translation>
            <numerusform>Größenänderung von %n Server zurücknehmen</numerusform>
            <numerusform>Größenänderung von %n Servern zurücknehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>What was written to the disk since the resize is lost.</source>
        <translation>Was seit der Größenänderung auf die Platte geschrieben wurde, geht verloren.</translation>
    </message>
    <message>
        <source>Unrescue</source>
        <translation>Rettung beenden</translation>
    </message>
    <message>
        <source>Starts it from its own disk again</source>
        <translation>Startet ihn wieder von seiner eigenen Platte</translation>
    </message>
    <message numerus="yes">
        <source>Unrescue %n server(s)</source>
        <translation>
            <numerusform>Rettung von %n Server beenden</numerusform>
            <numerusform>Rettung von %n Servern beenden</numerusform>
        </translation>
    </message>
    <message>
        <source>Crash dump</source>
        <translation>Speicherabzug</translation>
    </message>
    <message>
        <source>Interrupts the guest, which may write a dump</source>
        <translation>Unterbricht den Gast, der dann einen Abzug schreiben kann</translation>
    </message>
    <message numerus="yes">
        <source>Interrupt %n server(s)</source>
        <translation>
            <numerusform>%n Server unterbrechen</numerusform>
            <numerusform>%n Server unterbrechen</numerusform>
        </translation>
    </message>
    <message>
        <source>A guest that is not set up for it may crash, restart, or do nothing.</source>
        <translation>Ein Gast, der dafür nicht eingerichtet ist, stürzt vielleicht ab, startet neu oder tut nichts.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Takes back that it was deleted</source>
        <translation>Nimmt das Löschen zurück</translation>
    </message>
    <message numerus="yes">
        <source>Restore %n server(s)</source>
        <translation>
            <numerusform>%n Server wiederherstellen</numerusform>
            <numerusform>%n Server wiederherstellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Keeps everybody but administrators from changing it</source>
        <translation>Nur noch Administratoren können ihn ändern</translation>
    </message>
    <message numerus="yes">
        <source>Lock %n server(s)</source>
        <translation>
            <numerusform>%n Server sperren</numerusform>
            <numerusform>%n Server sperren</numerusform>
        </translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Lets it be changed again</source>
        <translation>Er lässt sich wieder ändern</translation>
    </message>
    <message numerus="yes">
        <source>Unlock %n server(s)</source>
        <translation>
            <numerusform>%n Server entsperren</numerusform>
            <numerusform>%n Server entsperren</numerusform>
        </translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Administration</translation>
    </message>
    <message>
        <source>Migrate</source>
        <translation>Migrieren</translation>
    </message>
    <message>
        <source>Moves it to another host, switched off meanwhile</source>
        <translation>Bringt ihn auf einen anderen Host, dabei ist er aus</translation>
    </message>
    <message numerus="yes">
        <source>Migrate %n server(s)</source>
        <translation>
            <numerusform>%n Server migrieren</numerusform>
            <numerusform>%n Server migrieren</numerusform>
        </translation>
    </message>
    <message>
        <source>It is off while it moves, and waits to be confirmed like a resize.</source>
        <translation>Beim Umzug ist er aus; danach wartet er wie eine Größenänderung auf die Bestätigung.</translation>
    </message>
    <message>
        <source>Live migrate</source>
        <translation>Live-Migration</translation>
    </message>
    <message>
        <source>Moves it to another host while it runs</source>
        <translation>Bringt ihn im Betrieb auf einen anderen Host</translation>
    </message>
    <message numerus="yes">
        <source>Live migrate %n server(s)</source>
        <translation>
            <numerusform>%n Server live migrieren</numerusform>
            <numerusform>%n Server live migrieren</numerusform>
        </translation>
    </message>
    <message>
        <source>It pauses for moments while memory is copied.</source>
        <translation>Er hält für Augenblicke an, während der Speicher kopiert wird.</translation>
    </message>
    <message>
        <source>Offload</source>
        <translation>Vom Host nehmen</translation>
    </message>
    <message>
        <source>Frees the host that still keeps it shelved</source>
        <translation>Gibt den Host frei, der ihn ausgelagert noch behält</translation>
    </message>
    <message numerus="yes">
        <source>Offload %n server(s)</source>
        <translation>
            <numerusform>%n Server vom Host nehmen</numerusform>
            <numerusform>%n Server vom Host nehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Reset state to active</source>
        <translation>Zustand auf aktiv setzen</translation>
    </message>
    <message>
        <source>Makes nova believe that it runs</source>
        <translation>Lässt nova glauben, dass er läuft</translation>
    </message>
    <message numerus="yes">
        <source>Reset %n server(s) to active</source>
        <translation>
            <numerusform>%n Server auf aktiv setzen</numerusform>
            <numerusform>%n Server auf aktiv setzen</numerusform>
        </translation>
    </message>
    <message>
        <source>Only what nova believes changes, not the machine itself.</source>
        <translation>Nur was nova glaubt, ändert sich, nicht die Maschine selbst.</translation>
    </message>
    <message>
        <source>Reset state to error</source>
        <translation>Zustand auf Fehler setzen</translation>
    </message>
    <message>
        <source>Makes nova believe that it failed</source>
        <translation>Lässt nova glauben, dass er ausgefallen ist</translation>
    </message>
    <message numerus="yes">
        <source>Reset %n server(s) to error</source>
        <translation>
            <numerusform>%n Server auf Fehler setzen</numerusform>
            <numerusform>%n Server auf Fehler setzen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cirro::ActivityDelegate</name>
    <message numerus="yes">
        <source>%n s left</source>
        <translation>
            <numerusform>noch %n s</numerusform>
            <numerusform>noch %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min left</source>
        <translation>
            <numerusform>noch %n min</numerusform>
            <numerusform>noch %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>cirro::ActivityDock</name>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Sorts of activity</source>
        <translation>Arten von Aktivität</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Clear finished</source>
        <translation>Erledigte entfernen</translation>
    </message>
    <message>
        <source>Hide activity</source>
        <translation>Aktivität ausblenden</translation>
    </message>
    <message>
        <source>Hide activity (Ctrl+J)</source>
        <translation>Aktivität ausblenden (Strg+J)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>Übertragungen</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Vorgänge</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a tab and how many rows it has</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Nothing has been changed or transferred yet.</source>
        <translation>Noch wurde nichts geändert oder übertragen.</translation>
    </message>
</context>
<context>
    <name>cirro::AnswerText</name>
    <message>
        <source>The answer is empty; JSON was expected.</source>
        <translation>Die Antwort ist leer; erwartet wurde JSON.</translation>
    </message>
    <message>
        <source>An HTML page came instead of JSON.</source>
        <translation>Statt JSON kam eine HTML-Seite.</translation>
    </message>
    <message>
        <source>Compressed bytes came instead of JSON.</source>
        <translation>Statt JSON kamen komprimierte Bytes.</translation>
    </message>
    <message>
        <source>Something other than JSON came.</source>
        <translation>Es kam etwas anderes als JSON.</translation>
    </message>
    <message>
        <source>The answer is nested too deeply.</source>
        <translation>Die Antwort ist zu tief verschachtelt.</translation>
    </message>
    <message numerus="yes">
        <source>The answer was cut off after %n byte(s).</source>
        <translation>
            <numerusform>Die Antwort brach nach %n Byte ab.</numerusform>
            <numerusform>Die Antwort brach nach %n Bytes ab.</numerusform>
        </translation>
    </message>
    <message>
        <source>The answer is not JSON from byte %1 on.</source>
        <translation>Die Antwort ist ab Byte %1 kein JSON.</translation>
    </message>
    <message>
        <source>The answer is JSON, but not an object.</source>
        <translation>Die Antwort ist JSON, aber kein Objekt.</translation>
    </message>
</context>
<context>
    <name>cirro::AuthType</name>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>The auth_type “%1” is of version 2 of the identity API, which clouds no longer have.</source>
        <translation>Der auth_type „%1“ gehört zu Version 2 der Identitäts-API, die es in Clouds nicht mehr gibt.</translation>
    </message>
    <message>
        <source>Use “password” or “token”, with a project and the domains of user and project.</source>
        <translation>Verwenden Sie „password“ oder „token“ mit einem Projekt und den Domains von Benutzer und Projekt.</translation>
    </message>
    <message>
        <source>Supported are: %1.</source>
        <translation>Unterstützt werden: %1.</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>Meinten Sie „%1“?</translation>
    </message>
    <message>
        <source>The auth_type “%1” is not supported.</source>
        <translation>Der auth_type „%1“ wird nicht unterstützt.</translation>
    </message>
    <message>
        <source>auth_methods names “%1”, which cannot be combined with others.</source>
        <translation>auth_methods nennt „%1“; das lässt sich nicht mit anderen verbinden.</translation>
    </message>
</context>
<context>
    <name>cirro::Authenticator</name>
    <message>
        <source>The configuration of %1 lacks %2.</source>
        <translation>In der Konfiguration von %1 fehlt %2.</translation>
    </message>
    <message>
        <source>Add it under &quot;auth&quot; of that cloud in clouds.yaml.</source>
        <translation>Ergänzen Sie es unter „auth“ dieser Cloud in clouds.yaml.</translation>
    </message>
    <message>
        <source>The cloud %1 wants auth_type %2, which is not supported.</source>
        <translation>Die Cloud %1 verlangt den auth_type %2, der nicht unterstützt wird.</translation>
    </message>
    <message>
        <source>Create an application credential in the cloud&apos;s dashboard, and use it with auth_type v3applicationcredential; or use one of: %1.</source>
        <translation>Legen Sie im Dashboard der Cloud ein Application Credential an, und verwenden Sie es mit dem auth_type v3applicationcredential; oder verwenden Sie einen von: %1.</translation>
    </message>
</context>
<context>
    <name>cirro::Breadcrumb</name>
    <message>
        <source>Location</source>
        <translation>Ort</translation>
    </message>
</context>
<context>
    <name>cirro::BusyLine</name>
    <message>
        <source>Loading</source>
        <translation>Wird geladen</translation>
    </message>
</context>
<context>
    <name>cirro::CatalogAuthenticator</name>
    <message>
        <source>Your session in %1 has ended.</source>
        <translation>Ihre Sitzung in %1 ist beendet.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Melden Sie sich neu an.</translation>
    </message>
    <message>
        <source>The %1 service of %2 is offered without encryption (%3); your token was not sent there.</source>
        <translation>Der Dienst %1 von %2 wird unverschlüsselt angeboten (%3); Ihr Token wurde dorthin nicht gesendet.</translation>
    </message>
    <message>
        <source>Choose another interface, ask the operator, or allow plain endpoints for this cloud.</source>
        <translation>Wählen Sie ein anderes Interface, fragen Sie den Betreiber oder erlauben Sie unverschlüsselte Endpunkte für diese Cloud.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no version of the %2 service.</source>
        <translation>„%1“ ist keine Version des Dienstes %2.</translation>
    </message>
    <message>
        <source>The service type %1 and the version %2 contradict each other.</source>
        <translation>Der Diensttyp %1 und die Version %2 widersprechen sich.</translation>
    </message>
</context>
<context>
    <name>cirro::CloudConfig</name>
    <message>
        <source>There are: %1.</source>
        <translation>Es gibt: %1.</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>Meinten Sie „%1“?</translation>
    </message>
    <message>
        <source>%1 describes no clouds.</source>
        <translation>%1 beschreibt keine Clouds.</translation>
    </message>
    <message>
        <source>Describe each one below a line “clouds:”.</source>
        <translation>Beschreiben Sie jede unter einer Zeile „clouds:“.</translation>
    </message>
    <message>
        <source>%1 describes a cloud “%2”, and so do OS_* variables.</source>
        <translation>%1 beschreibt eine Cloud „%2“, und OS_*-Variablen ebenso.</translation>
    </message>
    <message>
        <source>Rename the cloud in the file, or set OS_CLOUD_NAME to another name.</source>
        <translation>Benennen Sie die Cloud in der Datei um, oder setzen Sie OS_CLOUD_NAME auf einen anderen Namen.</translation>
    </message>
    <message>
        <source>No cloud is configured: describe one in clouds.yaml, or set OS_AUTH_URL, OS_USERNAME and the like.</source>
        <translation>Keine Cloud ist konfiguriert: Beschreiben Sie eine in clouds.yaml, oder setzen Sie OS_AUTH_URL, OS_USERNAME und so weiter.</translation>
    </message>
    <message>
        <source>No cloud is chosen.</source>
        <translation>Keine Cloud ist gewählt.</translation>
    </message>
    <message>
        <source>There is no cloud “%1”.</source>
        <translation>Es gibt keine Cloud „%1“.</translation>
    </message>
    <message>
        <source>The name comes from OS_CLOUD.</source>
        <translation>Der Name kommt aus OS_CLOUD.</translation>
    </message>
    <message>
        <source>The profiles of the cloud “%1” refer to each other in a circle: %2.</source>
        <translation>Die Profile der Cloud „%1“ verweisen im Kreis aufeinander: %2.</translation>
    </message>
    <message>
        <source>Correct clouds-public.yaml.</source>
        <translation>Berichtigen Sie clouds-public.yaml.</translation>
    </message>
    <message>
        <source>The profile “%1” of the cloud “%2” is not known.</source>
        <translation>Das Profil „%1“ der Cloud „%2“ ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Describe it in clouds-public.yaml, or give its address as https://host.</source>
        <translation>Beschreiben Sie es in clouds-public.yaml, oder geben Sie seine Adresse als https://host an.</translation>
    </message>
    <message>
        <source>The cloud of the profile “%1” does not exist any more. %2</source>
        <translation>Die Cloud des Profils „%1“ gibt es nicht mehr. %2</translation>
    </message>
    <message>
        <source>Remove “profile” from the cloud “%1”, or the cloud.</source>
        <translation>Entfernen Sie „profile“ aus der Cloud „%1“, oder die Cloud.</translation>
    </message>
    <message>
        <source>The profile “%1” is deprecated. %2</source>
        <translation>Das Profil „%1“ ist veraltet. %2</translation>
    </message>
    <message>
        <source>The region_name of the cloud “%1” is a list with commas, which is an old way.</source>
        <translation>Der region_name der Cloud „%1“ ist eine Liste mit Kommas; das ist eine alte Schreibweise.</translation>
    </message>
    <message>
        <source>Use a list below “regions”.</source>
        <translation>Verwenden Sie eine Liste unter „regions“.</translation>
    </message>
    <message>
        <source>A region of the cloud “%1” is described in a way that is not understood.</source>
        <translation>Eine Region der Cloud „%1“ ist unverständlich beschrieben.</translation>
    </message>
    <message>
        <source>Write its name, or a map with “name” and “values”.</source>
        <translation>Schreiben Sie ihren Namen, oder eine Zuordnung mit „name“ und „values“.</translation>
    </message>
    <message>
        <source>The cloud “%1” has no region “%2”.</source>
        <translation>Die Cloud „%1“ hat keine Region „%2“.</translation>
    </message>
    <message>
        <source>Case matters.</source>
        <translation>Groß- und Kleinschreibung zählt.</translation>
    </message>
    <message>
        <source>The cloud “%1” names its profile by the key “cloud”, which is an old word.</source>
        <translation>Die Cloud „%1“ nennt ihr Profil unter „cloud“; das ist ein altes Wort.</translation>
    </message>
    <message>
        <source>Use “profile”.</source>
        <translation>Verwenden Sie „profile“.</translation>
    </message>
    <message>
        <source>The profile of the cloud “%1” has to be fetched from %2 first.</source>
        <translation>Das Profil der Cloud „%1“ muss zuerst von %2 geholt werden.</translation>
    </message>
    <message>
        <source>Cloud “%1”: %2</source>
        <translation>Cloud „%1“: %2</translation>
    </message>
</context>
<context>
    <name>cirro::CloudFixes</name>
    <message>
        <source>The auth_url needs a value for “%1”.</source>
        <translation>Die auth_url braucht einen Wert für „%1“.</translation>
    </message>
    <message>
        <source>Choose a region.</source>
        <translation>Wählen Sie eine Region.</translation>
    </message>
</context>
<context>
    <name>cirro::CloudOptions</name>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>The cloud to connect to, as clouds.yaml calls it.</source>
        <translation>Die Cloud, wie clouds.yaml sie nennt.</translation>
    </message>
    <message>
        <source>region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>The region of the cloud.</source>
        <translation>Die Region der Cloud.</translation>
    </message>
    <message>
        <source>name or URL</source>
        <translation>Name oder URL</translation>
    </message>
    <message>
        <source>The profile of a public cloud to start from.</source>
        <translation>Das Profil einer öffentlichen Cloud als Grundlage.</translation>
    </message>
    <message>
        <source>interface</source>
        <translation>Interface</translation>
    </message>
    <message>
        <source>The interface to use: public, internal or admin.</source>
        <translation>Das Interface: public, internal oder admin.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Certificates of the authorities to trust, PEM.</source>
        <translation>Zertifikate der vertrauten Stellen, PEM.</translation>
    </message>
    <message>
        <source>The client certificate, PEM.</source>
        <translation>Das Client-Zertifikat, PEM.</translation>
    </message>
    <message>
        <source>The key of the client certificate, PEM.</source>
        <translation>Der Schlüssel des Client-Zertifikats, PEM.</translation>
    </message>
    <message>
        <source>Do not verify certificates. Dangerous.</source>
        <translation>Zertifikate nicht prüfen. Gefährlich.</translation>
    </message>
    <message>
        <source>Verify certificates, whatever clouds.yaml says.</source>
        <translation>Zertifikate prüfen, was auch in clouds.yaml steht.</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>The longest time for one request.</source>
        <translation>Die längste Zeit für eine Anfrage.</translation>
    </message>
    <message>
        <source>type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>How to sign in: %1.</source>
        <translation>Art der Anmeldung: %1.</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>The address of the identity service.</source>
        <translation>Die Adresse des Identitätsdienstes.</translation>
    </message>
    <message>
        <source>The name of the user.</source>
        <translation>Der Name des Benutzers.</translation>
    </message>
    <message>
        <source>id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>The id of the user.</source>
        <translation>Die ID des Benutzers.</translation>
    </message>
    <message>
        <source>password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>The password of the user. Other users of this computer can see it; leave it out to be asked.</source>
        <translation>Das Passwort des Benutzers. Andere Benutzer dieses Computers können es sehen; ohne Angabe werden Sie gefragt.</translation>
    </message>
    <message>
        <source>The domain of the user.</source>
        <translation>Die Domain des Benutzers.</translation>
    </message>
    <message>
        <source>The project.</source>
        <translation>Das Projekt.</translation>
    </message>
    <message>
        <source>The domain of the project.</source>
        <translation>Die Domain des Projekts.</translation>
    </message>
    <message>
        <source>The domain to act in, instead of a project.</source>
        <translation>Die Domain, in der gehandelt wird, statt eines Projekts.</translation>
    </message>
    <message>
        <source>all</source>
        <translation>all</translation>
    </message>
    <message>
        <source>Act on the whole system, instead of a project.</source>
        <translation>Im ganzen System handeln, statt in einem Projekt.</translation>
    </message>
    <message>
        <source>token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>A token to sign in with. Other users of this computer can see it.</source>
        <translation>Ein Token zur Anmeldung. Andere Benutzer dieses Computers können es sehen.</translation>
    </message>
    <message>
        <source>The application credential.</source>
        <translation>Das Application Credential.</translation>
    </message>
    <message>
        <source>secret</source>
        <translation>Geheimnis</translation>
    </message>
    <message>
        <source>The secret of the application credential. Other users of this computer can see it.</source>
        <translation>Das Geheimnis des Application Credentials. Andere Benutzer dieses Computers können es sehen.</translation>
    </message>
    <message>
        <source>value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>The version of the API of %1.</source>
        <translation>Die Version der API von %1.</translation>
    </message>
    <message>
        <source>The address of %1, instead of that in the catalog.</source>
        <translation>Die Adresse von %1 statt der im Katalog.</translation>
    </message>
    <message>
        <source>The region of %1.</source>
        <translation>Die Region von %1.</translation>
    </message>
    <message>
        <source>The name of %1 in the catalog.</source>
        <translation>Der Name von %1 im Katalog.</translation>
    </message>
    <message>
        <source>The type of %1 in the catalog.</source>
        <translation>Der Typ von %1 im Katalog.</translation>
    </message>
    <message>
        <source>The interface of %1.</source>
        <translation>Das Interface von %1.</translation>
    </message>
    <message>
        <source>The microversion to ask %1 for.</source>
        <translation>Die Microversion für %1.</translation>
    </message>
    <message>
        <source>%1 and %2 are the same option.</source>
        <translation>%1 und %2 sind dieselbe Option.</translation>
    </message>
    <message>
        <source>Use one of them.</source>
        <translation>Verwenden Sie eine davon.</translation>
    </message>
</context>
<context>
    <name>cirro::CloudRegion</name>
    <message>
        <source>Set it by %1.</source>
        <translation>Setzen Sie es mit %1.</translation>
    </message>
    <message>
        <source>Correct it below “auth” of the cloud “%1” in %2.</source>
        <translation>Berichtigen Sie es unter „auth“ der Cloud „%1“ in %2.</translation>
    </message>
    <message>
        <source>Correct it at the cloud “%1” in %2.</source>
        <translation>Berichtigen Sie es bei der Cloud „%1“ in %2.</translation>
    </message>
    <message>
        <source>The value of %1 for the cloud “%2” must be one text.</source>
        <translation>Der Wert von %1 für die Cloud „%2“ muss ein einzelner Text sein.</translation>
    </message>
    <message>
        <source>Set %1.</source>
        <translation>Setzen Sie %1.</translation>
    </message>
    <message>
        <source>Add it below “auth” of the cloud “%1” in %2, or to secure.yaml.</source>
        <translation>Ergänzen Sie es unter „auth“ der Cloud „%1“ in %2, oder in secure.yaml.</translation>
    </message>
    <message>
        <source>The cloud “%1” lacks %2 for signing in by %3.</source>
        <translation>Der Cloud „%1“ fehlt %2 für die Anmeldung mit %3.</translation>
    </message>
    <message>
        <source>The auth_url of the cloud “%1” is no address like https://cloud.example.com:5000/v3.</source>
        <translation>Die auth_url der Cloud „%1“ ist keine Adresse wie https://cloud.example.com:5000/v3.</translation>
    </message>
    <message>
        <source>The auth_url of the cloud “%1” holds a user name or password.</source>
        <translation>Die auth_url der Cloud „%1“ enthält einen Benutzernamen oder ein Passwort.</translation>
    </message>
    <message>
        <source>The cloud “%1” says %2, of which a token can be for one only.</source>
        <translation>Die Cloud „%1“ nennt %2; ein Token kann nur für eines davon gelten.</translation>
    </message>
    <message>
        <source>The system_scope of the cloud “%1” must be “all”.</source>
        <translation>Der system_scope der Cloud „%1“ muss „all“ sein.</translation>
    </message>
    <message>
        <source>The cloud “%1” says both project_id and project_name: the id counts.</source>
        <translation>Die Cloud „%1“ nennt project_id und project_name: Die ID zählt.</translation>
    </message>
    <message>
        <source>Should they mean different projects, remove one.</source>
        <translation>Meinen sie verschiedene Projekte, entfernen Sie eines.</translation>
    </message>
    <message>
        <source>The cloud “%1” signs in by an application credential, which has its project already: %2 is ignored.</source>
        <translation>Die Cloud „%1“ meldet sich mit einem Application Credential an, das sein Projekt schon hat: %2 zählt nicht.</translation>
    </message>
    <message>
        <source>The %1 of the cloud “%2” must be public, internal or admin.</source>
        <translation>%1 der Cloud „%2“ muss public, internal oder admin sein.</translation>
    </message>
    <message>
        <source>The %1 of the cloud “%2” must be a whole number, %3 or more.</source>
        <translation>%1 der Cloud „%2“ muss eine ganze Zahl sein, mindestens %3.</translation>
    </message>
    <message>
        <source>The %1 of the cloud “%2” must be a number, %3 or more.</source>
        <translation>%1 der Cloud „%2“ muss eine Zahl sein, mindestens %3.</translation>
    </message>
    <message>
        <source>The %1 of the cloud “%2” is neither true nor false; certificates are verified.</source>
        <translation>%1 der Cloud „%2“ ist weder wahr noch falsch; Zertifikate werden geprüft.</translation>
    </message>
    <message>
        <source>The cloud “%1” has a cacert that is not used, because its certificates are not verified.</source>
        <translation>Die Cloud „%1“ hat ein cacert, das nicht verwendet wird, weil ihre Zertifikate nicht geprüft werden.</translation>
    </message>
    <message>
        <source>Remove “insecure” or “verify: false”.</source>
        <translation>Entfernen Sie „insecure“ oder „verify: false“.</translation>
    </message>
    <message>
        <source>The cloud “%1” has a key without a cert, which has no effect.</source>
        <translation>Die Cloud „%1“ hat einen key ohne cert; das bewirkt nichts.</translation>
    </message>
    <message>
        <source>The %1 of the cloud “%2” is “latest”, which is no version; it is ignored.</source>
        <translation>%1 der Cloud „%2“ ist „latest“; das ist keine Version und zählt nicht.</translation>
    </message>
    <message>
        <source>The cloud “%1” says force_ipv4, which has no effect: IPv4 and IPv6 are tried side by side.</source>
        <translation>Die Cloud „%1“ sagt force_ipv4; das hat keine Wirkung: IPv4 und IPv6 werden nebeneinander versucht.</translation>
    </message>
    <message>
        <source>Should IPv6 not work there, write the IPv4 address into auth_url, or remove the option.</source>
        <translation>Falls IPv6 dort nicht geht, schreiben Sie die IPv4-Adresse in auth_url, oder entfernen Sie die Option.</translation>
    </message>
</context>
<context>
    <name>cirro::Clouds</name>
    <message>
        <source>environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 ist nicht lesbar.</translation>
    </message>
    <message>
        <source>There are no clouds in %1.</source>
        <translation>In %1 gibt es keine Clouds.</translation>
    </message>
    <message>
        <source>A clouds.yaml file is needed.</source>
        <translation>Nötig ist eine Datei clouds.yaml.</translation>
    </message>
    <message>
        <source>The demo cloud could not be started.</source>
        <translation>Die Demo-Cloud konnte nicht starten.</translation>
    </message>
    <message>
        <source>this program</source>
        <translation>dieses Programm</translation>
    </message>
    <message>
        <source>this session</source>
        <translation>diese Sitzung</translation>
    </message>
    <message>
        <source>command line</source>
        <translation>Kommandozeile</translation>
    </message>
</context>
<context>
    <name>cirro::ComputeLimits</name>
    <message>
        <source>Limits</source>
        <translation>Grenzwerte</translation>
    </message>
    <message>
        <source>Servers used</source>
        <translation>Server belegt</translation>
    </message>
    <message>
        <source>Servers allowed</source>
        <translation>Server erlaubt</translation>
    </message>
    <message>
        <source>vCPUs used</source>
        <translation>vCPUs belegt</translation>
    </message>
    <message>
        <source>vCPUs allowed</source>
        <translation>vCPUs erlaubt</translation>
    </message>
    <message>
        <source>Memory used</source>
        <translation>Speicher belegt</translation>
    </message>
    <message>
        <source>Memory allowed</source>
        <translation>Speicher erlaubt</translation>
    </message>
    <message>
        <source>Key pairs allowed</source>
        <translation>Schlüsselpaare erlaubt</translation>
    </message>
    <message>
        <source>Server groups used</source>
        <translation>Servergruppen belegt</translation>
    </message>
    <message>
        <source>Server groups allowed</source>
        <translation>Servergruppen erlaubt</translation>
    </message>
    <message>
        <source>Members of a server group</source>
        <translation>Mitglieder je Servergruppe</translation>
    </message>
    <message>
        <source>Metadata items of a server</source>
        <translation>Metadaten je Server</translation>
    </message>
</context>
<context>
    <name>cirro::ComputeText</name>
    <message>
        <source>%1 ended in the state %2 instead of %3.</source>
        <translation>%1 endete im Zustand %2 statt %3.</translation>
    </message>
    <message>
        <source>Look at the server&apos;s action log.</source>
        <translation>Sehen Sie im Aktionsprotokoll des Servers nach.</translation>
    </message>
    <message>
        <source>This needs version %1 of the compute API; the cloud has %2.</source>
        <translation>Dies braucht Version %1 der Compute-API; die Cloud hat %2.</translation>
    </message>
</context>
<context>
    <name>cirro::ConfigFile</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 ist nicht lesbar: %2.</translation>
    </message>
    <message>
        <source>Check the permissions of the file.</source>
        <translation>Prüfen Sie die Rechte der Datei.</translation>
    </message>
    <message>
        <source>%1: %2 must be a map of names and values.</source>
        <translation>%1: %2 muss eine Zuordnung von Namen und Werten sein.</translation>
    </message>
    <message>
        <source>Begin with a line “clouds:”, with the name of each cloud indented below it.</source>
        <translation>Beginnen Sie mit einer Zeile „clouds:“, darunter eingerückt die Namen der Clouds.</translation>
    </message>
    <message>
        <source>The cloud “%1” in %2 says %3 twice, inside and outside of “auth”; what stands outside counts.</source>
        <translation>Die Cloud „%1“ in %2 nennt %3 zweimal, in und außerhalb von „auth“; es zählt, was außerhalb steht.</translation>
    </message>
    <message>
        <source>Keep the one inside of “auth”.</source>
        <translation>Behalten Sie das in „auth“.</translation>
    </message>
    <message>
        <source>%1, line %2: the cloud “%3” has no values and was left out.</source>
        <translation>%1, Zeile %2: Die Cloud „%3“ hat keine Werte und wurde ausgelassen.</translation>
    </message>
    <message>
        <source>Indent its values below its name.</source>
        <translation>Rücken Sie ihre Werte unter ihrem Namen ein.</translation>
    </message>
    <message>
        <source>%1, line %2: the key stands twice in its map; the last one counts.</source>
        <translation>%1, Zeile %2: Der Schlüssel steht zweimal in seiner Zuordnung; der letzte zählt.</translation>
    </message>
    <message>
        <source>Remove one of them.</source>
        <translation>Entfernen Sie einen davon.</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>die Datei</translation>
    </message>
    <message>
        <source>%1 The file was skipped.</source>
        <translation>%1 Die Datei wurde übergangen.</translation>
    </message>
</context>
<context>
    <name>cirro::ConnectDialog</name>
    <message>
        <source>Connect to a cloud</source>
        <translation>Mit einer Cloud verbinden</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Welcome to %1</source>
        <translation>Willkommen bei %1</translation>
    </message>
    <message>
        <source>A browser for OpenStack clouds</source>
        <translation>Ein Browser für OpenStack-Clouds</translation>
    </message>
    <message>
        <source>Clouds found on this computer</source>
        <translation>Auf diesem Computer gefundene Clouds</translation>
    </message>
    <message>
        <source>Clouds</source>
        <translation>Clouds</translation>
    </message>
    <message>
        <source>Connect to another cloud</source>
        <translation>Mit anderer Cloud verbinden</translation>
    </message>
    <message>
        <source>With an identity URL and a password or credential</source>
        <translation>Mit Identitäts-URL und Passwort oder Credential</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Datei importieren</translation>
    </message>
    <message>
        <source>A clouds.yaml file</source>
        <translation>Eine Datei clouds.yaml</translation>
    </message>
    <message>
        <source>Look around in a demo cloud</source>
        <translation>In Demo-Cloud umsehen</translation>
    </message>
    <message>
        <source>A small cloud inside this program; nothing leaves this computer</source>
        <translation>Eine kleine Cloud in diesem Programm; nichts verlässt diesen Computer</translation>
    </message>
    <message>
        <source>You can also drop a clouds.yaml file here.</source>
        <translation>Sie können eine Datei clouds.yaml auch hierher ziehen.</translation>
    </message>
    <message>
        <source>Used until you quit. Nothing of this is written to disk; put it into clouds.yaml to keep it.</source>
        <translation>Gilt bis zum Beenden. Nichts davon wird gespeichert; schreiben Sie es in clouds.yaml, um es zu behalten.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <translation>%1, aus %2</translation>
    </message>
    <message>
        <source>clouds.yaml (*.yaml *.yml *.json)</source>
        <translation>clouds.yaml (*.yaml *.yml *.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>No clouds.yaml was found on this computer. How would you like to begin?</source>
        <translation>Auf diesem Computer wurde keine clouds.yaml gefunden. Womit soll es losgehen?</translation>
    </message>
    <message>
        <source>No cloud could be read. How would you like to begin?</source>
        <translation>Keine Cloud konnte gelesen werden. Womit soll es losgehen?</translation>
    </message>
</context>
<context>
    <name>cirro::ConnectForm</name>
    <message>
        <source>Show what is typed</source>
        <translation>Eingabe anzeigen</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Application credential</source>
        <translation>Application Credential</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What you call it</source>
        <translation>Wie Sie sie nennen</translation>
    </message>
    <message>
        <source>Identity URL</source>
        <translation>Identitäts-URL</translation>
    </message>
    <message>
        <source>Sign in with</source>
        <translation>Anmelden mit</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>User&apos;s domain</source>
        <translation>Domain des Benutzers</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Default</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Default project of the user</source>
        <translation>Standardprojekt des Benutzers</translation>
    </message>
    <message>
        <source>Project&apos;s domain</source>
        <translation>Domain des Projekts</translation>
    </message>
    <message>
        <source>Credential ID</source>
        <translation>Credential-ID</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Geheimnis</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
</context>
<context>
    <name>cirro::Container</name>
    <message>
        <source>Container</source>
        <translation>Container</translation>
    </message>
    <message>
        <source>Containers</source>
        <translation>Container</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Objekte</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Storage policy</source>
        <translation>Speicherrichtlinie</translation>
    </message>
    <message>
        <source>Read access</source>
        <translation>Lesezugriff</translation>
    </message>
    <message>
        <source>Write access</source>
        <translation>Schreibzugriff</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metadaten</translation>
    </message>
</context>
<context>
    <name>cirro::ContextBar</name>
    <message>
        <source>Cloud</source>
        <translation>Cloud</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Kontext</translation>
    </message>
</context>
<context>
    <name>cirro::DetailsPane</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Details of the selection</source>
        <translation>Details der Auswahl</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Close details (F9)</source>
        <translation>Details schließen (F9)</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>Details schließen</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) selected</source>
        <translation>
            <numerusform>%n Zeile ausgewählt</numerusform>
            <numerusform>%n Zeilen ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Actions work on all of them.</source>
        <translation>Aktionen wirken auf alle.</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>Nichts ausgewählt</translation>
    </message>
    <message>
        <source>Select a row to see all that is known of it.</source>
        <translation>Wählen Sie eine Zeile, um alles über sie zu sehen.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
</context>
<context>
    <name>cirro::Discovery</name>
    <message>
        <source>The cloud&apos;s %1 service has no version %2.</source>
        <translation>Der Dienst %1 der Cloud hat keine Version %2.</translation>
    </message>
    <message>
        <source>It offers: %1.</source>
        <translation>Er bietet: %1.</translation>
    </message>
</context>
<context>
    <name>cirro::Endpoint</name>
    <message>
        <source>Endpoint</source>
        <translation>Endpunkt</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>Endpunkte</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>Interface</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
</context>
<context>
    <name>cirro::ErrorText</name>
    <message>
        <source>No connection</source>
        <translation>Keine Verbindung</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>Keine Antwort in der Zeit</translation>
    </message>
    <message>
        <source>The connection is not secure</source>
        <translation>Die Verbindung ist nicht sicher</translation>
    </message>
    <message>
        <source>Sign-in refused</source>
        <translation>Anmeldung abgelehnt</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Nicht erlaubt</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>Not possible in this state</source>
        <translation>In diesem Zustand nicht möglich</translation>
    </message>
    <message>
        <source>A limit is reached</source>
        <translation>Eine Grenze ist erreicht</translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation>Zu viele Anfragen</translation>
    </message>
    <message>
        <source>The service did not accept the request</source>
        <translation>Der Dienst hat die Anfrage nicht angenommen</translation>
    </message>
    <message>
        <source>The service failed</source>
        <translation>Der Dienst hat versagt</translation>
    </message>
    <message>
        <source>The answer makes no sense</source>
        <translation>Die Antwort ergibt keinen Sinn</translation>
    </message>
    <message>
        <source>This cloud cannot do that</source>
        <translation>Diese Cloud kann das nicht</translation>
    </message>
    <message>
        <source>The name is not unique</source>
        <translation>Der Name ist nicht eindeutig</translation>
    </message>
    <message>
        <source>The configuration is wrong</source>
        <translation>Die Konfiguration ist falsch</translation>
    </message>
    <message>
        <source>A file of this computer</source>
        <translation>Eine Datei dieses Computers</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>It is not known whether that was done</source>
        <translation>Es ist nicht bekannt, ob das geschah</translation>
    </message>
    <message>
        <source>It failed in the cloud</source>
        <translation>In der Cloud fehlgeschlagen</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>HTTP-Status</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>Anfrage-ID</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
</context>
<context>
    <name>cirro::ExchangeText</name>
    <message>
        <source>The text is not a recorded exchange.</source>
        <translation>Der Text ist kein aufgezeichneter Austausch.</translation>
    </message>
    <message>
        <source>%1 did not finish within %2 s in all.</source>
        <translation>%1 wurde in %2 s nicht fertig.</translation>
    </message>
    <message>
        <source>Try again, or check the network connection.</source>
        <translation>Versuchen Sie es erneut oder prüfen Sie die Netzverbindung.</translation>
    </message>
    <message>
        <source>The service accepted the request, but its answer got lost.</source>
        <translation>Der Dienst hat die Anfrage angenommen, aber seine Antwort ging verloren.</translation>
    </message>
    <message>
        <source>The request got lost; it is not known whether it was carried out.</source>
        <translation>Die Anfrage ging verloren; es ist nicht bekannt, ob sie ausgeführt wurde.</translation>
    </message>
    <message>
        <source>Look whether it happened before you try again.</source>
        <translation>Sehen Sie nach, ob es geschah, bevor Sie es erneut versuchen.</translation>
    </message>
</context>
<context>
    <name>cirro::FixedToken</name>
    <message>
        <source>There is no endpoint for the service %1.</source>
        <translation>Für den Dienst %1 gibt es keinen Endpunkt.</translation>
    </message>
    <message>
        <source>A cloud with a fixed token needs an endpoint, or an endpoint override.</source>
        <translation>Eine Cloud mit festem Token braucht einen Endpunkt oder ein endpoint_override.</translation>
    </message>
</context>
<context>
    <name>cirro::Flavor</name>
    <message>
        <source>Flavor</source>
        <translation>Flavor</translation>
    </message>
    <message>
        <source>Flavors</source>
        <translation>Flavors</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>vCPUs</source>
        <translation>vCPUs</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Platte</translation>
    </message>
    <message>
        <source>Ephemeral</source>
        <translation>Flüchtig</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Swap</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Öffentlich</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Abgeschaltet</translation>
    </message>
    <message>
        <source>RX/TX factor</source>
        <translation>RX/TX-Faktor</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Extra specs</source>
        <translation>Extra Specs</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
</context>
<context>
    <name>cirro::FramingText</name>
    <message>
        <source>The answer ended with the interim status %1.</source>
        <translation>Die Antwort endete mit dem Zwischenstatus %1.</translation>
    </message>
    <message>
        <source>The head of the answer is empty, or too large to be read.</source>
        <translation>Der Kopf der Antwort ist leer oder zu groß zum Lesen.</translation>
    </message>
    <message>
        <source>The answer gives no usable length of its body.</source>
        <translation>Die Antwort nennt keine brauchbare Länge ihres Inhalts.</translation>
    </message>
</context>
<context>
    <name>cirro::IdentityAuthenticator</name>
    <message>
        <source>Your user has no role in %1 of %2.</source>
        <translation>Ihr Benutzer hat keine Rolle in %1 von %2.</translation>
    </message>
    <message>
        <source>Check its name and domain, choose another project, or ask for a role there. Your password is right.</source>
        <translation>Prüfen Sie Name und Domain, wählen Sie ein anderes Projekt oder bitten Sie dort um eine Rolle. Ihr Passwort stimmt.</translation>
    </message>
    <message>
        <source>%1 asks for more to sign you in: %2.</source>
        <translation>%1 verlangt mehr zur Anmeldung: %2.</translation>
    </message>
    <message>
        <source>, or </source>
        <translation>, oder </translation>
    </message>
    <message>
        <source>Give what is missing; a passcode comes from your authenticator.</source>
        <translation>Geben Sie an, was fehlt; ein Einmalcode kommt aus Ihrem Authenticator.</translation>
    </message>
    <message>
        <source>The identity service of %1 speaks version 2 only.</source>
        <translation>Der Identitätsdienst von %1 spricht nur Version 2.</translation>
    </message>
    <message>
        <source>That version was given up years ago; version 3 of the identity API is needed. Ask the operator of the cloud.</source>
        <translation>Diese Version wurde vor Jahren aufgegeben; nötig ist Version 3 der Identitäts-API. Fragen Sie den Betreiber der Cloud.</translation>
    </message>
    <message>
        <source>There is no identity service (Keystone) of %1 at %2.</source>
        <translation>Unter %2 gibt es keinen Identitätsdienst (Keystone) von %1.</translation>
    </message>
    <message>
        <source>Check the auth URL; it often ends in /v3 or /identity/v3, and is not the address of the cloud&apos;s web page.</source>
        <translation>Prüfen Sie die auth_url; sie endet oft auf /v3 oder /identity/v3 und ist nicht die Adresse der Webseite der Cloud.</translation>
    </message>
    <message>
        <source>%1 (status %2)</source>
        <translation>%1 (Status %2)</translation>
    </message>
    <message>
        <source>%1 (a web page)</source>
        <translation>%1 (eine Webseite)</translation>
    </message>
    <message>
        <source>%1 (another service)</source>
        <translation>%1 (ein anderer Dienst)</translation>
    </message>
    <message>
        <source>%1 (no list of versions)</source>
        <translation>%1 (keine Liste von Versionen)</translation>
    </message>
    <message>
        <source>%1 does not accept these credentials.</source>
        <translation>%1 nimmt diese Anmeldedaten nicht an.</translation>
    </message>
    <message>
        <source>Check user name, password and passcode; a passcode is good for one use.</source>
        <translation>Prüfen Sie Benutzername, Passwort und Einmalcode; ein Code gilt nur einmal.</translation>
    </message>
    <message>
        <source>%1 does not accept this application credential.</source>
        <translation>%1 nimmt dieses Application Credential nicht an.</translation>
    </message>
    <message>
        <source>It may have expired, been deleted, or its secret may be wrong.</source>
        <translation>Es kann abgelaufen oder gelöscht sein, oder das Geheimnis ist falsch.</translation>
    </message>
    <message>
        <source>%1 does not accept this token.</source>
        <translation>%1 nimmt dieses Token nicht an.</translation>
    </message>
    <message>
        <source>It may have expired, or have no role there. Sign in again.</source>
        <translation>Es kann abgelaufen sein oder dort keine Rolle haben. Melden Sie sich neu an.</translation>
    </message>
    <message>
        <source>%1 does not accept this user name or passcode.</source>
        <translation>%1 nimmt Benutzername oder Einmalcode nicht an.</translation>
    </message>
    <message>
        <source>A passcode is good for one use and about half a minute.</source>
        <translation>Ein Einmalcode gilt nur einmal und etwa eine halbe Minute lang.</translation>
    </message>
    <message>
        <source>%1 does not accept this user name or password.</source>
        <translation>%1 nimmt Benutzername oder Passwort nicht an.</translation>
    </message>
    <message>
        <source>Check the user&apos;s name, domain and password; the account may be locked.</source>
        <translation>Prüfen Sie Name, Domain und Passwort des Benutzers; das Konto kann auch gesperrt sein.</translation>
    </message>
    <message>
        <source>Check the auth URL, and whether a proxy stands in between.</source>
        <translation>Prüfen Sie die auth_url und ob ein Proxy dazwischen steht.</translation>
    </message>
    <message>
        <source>The identity service of %1 sends sign-ins elsewhere; your credentials were not sent there.</source>
        <translation>Der Identitätsdienst von %1 leitet Anmeldungen anderswohin; Ihre Anmeldedaten wurden dorthin nicht gesendet.</translation>
    </message>
    <message>
        <source>Find out where, and if you trust that address, use it as the auth URL.</source>
        <translation>Finden Sie heraus, wohin; wenn Sie der Adresse trauen, verwenden Sie sie als auth_url.</translation>
    </message>
    <message>
        <source>There is no identity service (Keystone version 3) of %1 at %2.</source>
        <translation>Unter %2 gibt es keinen Identitätsdienst (Keystone Version 3) von %1.</translation>
    </message>
    <message>
        <source>Check the auth URL; it often ends in /v3 or /identity/v3.</source>
        <translation>Prüfen Sie die auth_url; sie endet oft auf /v3 oder /identity/v3.</translation>
    </message>
    <message>
        <source>Signing in to %1 failed: %2</source>
        <translation>Die Anmeldung bei %1 ist fehlgeschlagen: %2</translation>
    </message>
    <message>
        <source>Check the auth URL and the names of user, project and domains.</source>
        <translation>Prüfen Sie die auth_url und die Namen von Benutzer, Projekt und Domains.</translation>
    </message>
    <message>
        <source>%1 accepted the sign-in, but its answer cannot be read.</source>
        <translation>%1 hat die Anmeldung angenommen, aber die Antwort ist nicht lesbar.</translation>
    </message>
    <message>
        <source>%1 accepted the sign-in, but its answer holds no token.</source>
        <translation>%1 hat die Anmeldung angenommen, aber die Antwort enthält kein Token.</translation>
    </message>
    <message>
        <source>The connection to the identity service of %1 broke during the sign-in.</source>
        <translation>Die Verbindung zum Identitätsdienst von %1 brach während der Anmeldung ab.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Versuchen Sie es erneut.</translation>
    </message>
</context>
<context>
    <name>cirro::JsonView</name>
    <message>
        <source>Find in JSON</source>
        <translation>In JSON suchen</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy all of it</source>
        <translation>Alles kopieren</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
</context>
<context>
    <name>cirro::Keypair</name>
    <message>
        <source>Key pair</source>
        <translation>Schlüsselpaar</translation>
    </message>
    <message>
        <source>Key pairs</source>
        <translation>Schlüsselpaare</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Fingerabdruck</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Öffentlicher Schlüssel</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
</context>
<context>
    <name>cirro::MainWindow</name>
    <message>
        <source>Could not connect</source>
        <translation>Verbindung nicht möglich</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>Verbinden …</translation>
    </message>
    <message>
        <source>Connect to cloud…</source>
        <translation>Mit Cloud verbinden …</translation>
    </message>
    <message>
        <source>Look around in a demo cloud</source>
        <translation>In Demo-Cloud umsehen</translation>
    </message>
    <message>
        <source>Close tab</source>
        <translation>Tab schließen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Seitenleiste</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Nächster Bereich</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Voriger Bereich</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>About Qt</source>
        <translation>Über Qt</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>Verbinde mit %1 …</translation>
    </message>
    <message>
        <source>Connected to %1</source>
        <translation>Verbunden mit %1</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>Nichts ist geöffnet</translation>
    </message>
    <message>
        <source>Choose a list in the tree, or connect to a cloud.</source>
        <translation>Wählen Sie eine Liste im Baum, oder verbinden Sie sich mit einer Cloud.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>a list and where it is</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source> – DEMO</source>
        <translation> – DEMO</translation>
    </message>
    <message>
        <source>DEMO: a cloud inside this program</source>
        <translation>DEMO: eine Cloud in diesem Programm</translation>
    </message>
    <message>
        <source>DEMO</source>
        <translation>DEMO</translation>
    </message>
    <message>
        <source>READ-ONLY</source>
        <translation>NUR LESEN</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>About %1</source>
        <translation>Über %1</translation>
    </message>
</context>
<context>
    <name>cirro::Menus</name>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
</context>
<context>
    <name>cirro::NavigationModel</name>
    <message>
        <source>Signing in…</source>
        <translation>Anmelden …</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen …</translation>
    </message>
    <message>
        <source>No region</source>
        <translation>Keine Region</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>Compute</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Block storage</source>
        <translation>Blockspeicher</translation>
    </message>
    <message>
        <source>Object storage</source>
        <translation>Objektspeicher</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identität</translation>
    </message>
    <message>
        <source>Orchestration</source>
        <translation>Orchestrierung</translation>
    </message>
    <message>
        <source>Load balancing</source>
        <translation>Lastverteilung</translation>
    </message>
    <message>
        <source>DNS</source>
        <translation>DNS</translation>
    </message>
    <message>
        <source>Keys and secrets</source>
        <translation>Schlüssel und Geheimnisse</translation>
    </message>
    <message>
        <source>Bare metal</source>
        <translation>Bare Metal</translation>
    </message>
    <message>
        <source>Shared file systems</source>
        <translation>Geteilte Dateisysteme</translation>
    </message>
    <message>
        <source>Placement</source>
        <translation>Placement</translation>
    </message>
    <message>
        <source>Project %1</source>
        <translation>Projekt %1</translation>
    </message>
    <message>
        <source>loading</source>
        <translation>lädt</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>no permission</source>
        <translation>keine Berechtigung</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with an error</source>
        <translation>
            <numerusform>%n mit Fehler</numerusform>
            <numerusform>%n mit Fehler</numerusform>
        </translation>
    </message>
    <message>
        <source>You have no role in any project of this cloud.</source>
        <translation>Sie haben in keinem Projekt dieser Cloud eine Rolle.</translation>
    </message>
    <message>
        <source>Ask an administrator of the cloud for a role in one.</source>
        <translation>Bitten Sie einen Administrator der Cloud um eine Rolle in einem Projekt.</translation>
    </message>
    <message>
        <source>No service here is one that we know.</source>
        <translation>Kein Dienst hier ist bekannt.</translation>
    </message>
    <message>
        <source>Services of this cloud: %1.</source>
        <translation>Dienste dieser Cloud: %1.</translation>
    </message>
    <message>
        <source>The catalog of this project is empty.</source>
        <translation>Der Katalog dieses Projekts ist leer.</translation>
    </message>
    <message>
        <source>Ask an administrator of the cloud to give the project endpoints.</source>
        <translation>Bitten Sie einen Administrator der Cloud, dem Projekt Endpunkte zu geben.</translation>
    </message>
    <message>
        <source>There is no cloud called %1.</source>
        <translation>Es gibt keine Cloud namens %1.</translation>
    </message>
    <message>
        <source>The cloud %1 has no project called %2 for you.</source>
        <translation>Die Cloud %1 hat für Sie kein Projekt namens %2.</translation>
    </message>
    <message>
        <source>The project %1 has no region called %2.</source>
        <translation>Das Projekt %1 hat keine Region namens %2.</translation>
    </message>
    <message>
        <source>The region %1 has no service called %2.</source>
        <translation>Die Region %1 hat keinen Dienst namens %2.</translation>
    </message>
    <message>
        <source>%1 has no list called %2.</source>
        <translation>%1 hat keine Liste namens %2.</translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation>Es gibt: %1.</translation>
    </message>
</context>
<context>
    <name>cirro::NavigationTree</name>
    <message>
        <source>Navigation</source>
        <translation>Navigation</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open in new tab</source>
        <translation>In neuem Tab öffnen</translation>
    </message>
    <message>
        <source>Load again</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Trennen</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Bericht kopieren</translation>
    </message>
</context>
<context>
    <name>cirro::NetworkError</name>
    <message>
        <source>%1 refuses the connection.</source>
        <translation>%1 lehnt die Verbindung ab.</translation>
    </message>
    <message>
        <source>The host %1 was not found.</source>
        <translation>Der Rechner %1 wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>%1 ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>The proxy refuses the connection.</source>
        <translation>Der Proxy lehnt die Verbindung ab.</translation>
    </message>
    <message>
        <source>The proxy closed the connection.</source>
        <translation>Der Proxy hat die Verbindung geschlossen.</translation>
    </message>
    <message>
        <source>The proxy was not found.</source>
        <translation>Der Proxy wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>The proxy does not answer.</source>
        <translation>Der Proxy antwortet nicht.</translation>
    </message>
    <message>
        <source>The proxy asks for a sign-in.</source>
        <translation>Der Proxy verlangt eine Anmeldung.</translation>
    </message>
    <message>
        <source>%1 closed the connection in the middle of the answer.</source>
        <translation>%1 hat die Verbindung mitten in der Antwort geschlossen.</translation>
    </message>
    <message>
        <source>%1 closed the connection before it answered.</source>
        <translation>%1 hat die Verbindung vor der Antwort geschlossen.</translation>
    </message>
    <message>
        <source>%1 does not answer in the language of the web.</source>
        <translation>%1 antwortet nicht in der Sprache des Web.</translation>
    </message>
    <message>
        <source>The connection to %1 failed.</source>
        <translation>Die Verbindung zu %1 schlug fehl.</translation>
    </message>
    <message>
        <source>Check the name, and whether this computer is connected to the network.</source>
        <translation>Prüfen Sie den Namen und ob dieser Computer am Netz ist.</translation>
    </message>
    <message>
        <source>Give user name and password of the proxy in its address.</source>
        <translation>Geben Sie Benutzername und Passwort des Proxys in seiner Adresse an.</translation>
    </message>
    <message>
        <source>Check the address of the proxy.</source>
        <translation>Prüfen Sie die Adresse des Proxys.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Check the address, and whether the service can be reached from this computer.</source>
        <translation>Prüfen Sie die Adresse und ob der Dienst von diesem Computer aus erreichbar ist.</translation>
    </message>
</context>
<context>
    <name>cirro::NetworkHints</name>
    <message>
        <source>A network below “networks” has no name.</source>
        <translation>Ein Netz unter „networks“ hat keinen Namen.</translation>
    </message>
    <message>
        <source>Give each entry a “name”.</source>
        <translation>Geben Sie jedem Eintrag ein „name“.</translation>
    </message>
    <message>
        <source>The networks “%1” and “%2” both say %3.</source>
        <translation>Die Netze „%1“ und „%2“ sagen beide %3.</translation>
    </message>
    <message>
        <source>Leave it to one of them.</source>
        <translation>Lassen Sie es bei einem davon.</translation>
    </message>
    <message>
        <source>A cloud has both “%1” and “networks”.</source>
        <translation>Eine Cloud hat sowohl „%1“ als auch „networks“.</translation>
    </message>
    <message>
        <source>Remove “%1”; say the same in “networks”.</source>
        <translation>Entfernen Sie „%1“; sagen Sie dasselbe in „networks“.</translation>
    </message>
    <message>
        <source>“%1” is an old word.</source>
        <translation>„%1“ ist ein altes Wort.</translation>
    </message>
    <message>
        <source>Use an entry of the list “networks” instead.</source>
        <translation>Verwenden Sie stattdessen einen Eintrag der Liste „networks“.</translation>
    </message>
</context>
<context>
    <name>cirro::Object</name>
    <message>
        <source>Object</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Objekte</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>ETag</source>
        <translation>ETag</translation>
    </message>
    <message>
        <source>Disposition</source>
        <translation>Disposition</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Kodierung</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metadaten</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Container</translation>
    </message>
</context>
<context>
    <name>cirro::ObjectStoreText</name>
    <message>
        <source>Transfer it again.</source>
        <translation>Übertragen Sie es erneut.</translation>
    </message>
    <message>
        <source>Container and object need a name.</source>
        <translation>Container und Objekt brauchen einen Namen.</translation>
    </message>
    <message>
        <source>The name of a container cannot hold a slash.</source>
        <translation>Der Name eines Containers darf keinen Schrägstrich enthalten.</translation>
    </message>
    <message>
        <source>The name of an object can have 1024 bytes at most.</source>
        <translation>Der Name eines Objekts kann höchstens 1024 Bytes haben.</translation>
    </message>
    <message>
        <source>Choose a shorter name.</source>
        <translation>Wählen Sie einen kürzeren Namen.</translation>
    </message>
</context>
<context>
    <name>cirro::Operations</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n failed</source>
        <translation>
            <numerusform>%1, %n fehlgeschlagen</numerusform>
            <numerusform>%1, %n fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n cancelled</source>
        <translation>
            <numerusform>%1, %n abgebrochen</numerusform>
            <numerusform>%1, %n abgebrochen</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>Ausgang unbekannt</translation>
    </message>
    <message>
        <source>Request %1</source>
        <translation>Anfrage %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>cirro::Options</name>
    <message>
        <source>A browser for OpenStack clouds.</source>
        <translation>Ein Browser für OpenStack-Clouds.</translation>
    </message>
    <message>
        <source>Looks around in a demo cloud inside this program; nothing leaves this computer.</source>
        <translation>Zeigt eine Demo-Cloud in diesem Programm; nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>Connects to this cloud of clouds.yaml.</source>
        <translation>Verbindet mit dieser Cloud aus clouds.yaml.</translation>
    </message>
    <message>
        <source>Opens this project, by name or ID.</source>
        <translation>Öffnet dieses Projekt, nach Name oder ID.</translation>
    </message>
    <message>
        <source>Opens this region.</source>
        <translation>Öffnet diese Region.</translation>
    </message>
    <message>
        <source>Allows nothing that changes the cloud.</source>
        <translation>Erlaubt nichts, was die Cloud ändert.</translation>
    </message>
    <message>
        <source>Keeps settings in this folder.</source>
        <translation>Bewahrt Einstellungen in diesem Ordner auf.</translation>
    </message>
    <message>
        <source>Writes messages of this level and above: debug, info, warning, critical.</source>
        <translation>Schreibt Meldungen ab dieser Stufe: debug, info, warning, critical.</translation>
    </message>
    <message>
        <source>Walks through the demo cloud, writes a picture of each screen, and ends.</source>
        <translation>Geht durch die Demo-Cloud, schreibt ein Bild jeder Ansicht und endet.</translation>
    </message>
    <message>
        <source>Forgets sizes, columns and open places.</source>
        <translation>Vergisst Größen, Spalten und geöffnete Orte.</translation>
    </message>
    <message>
        <source>Colours: system, light or dark.</source>
        <translation>Farben: system, light oder dark.</translation>
    </message>
    <message>
        <source>A clouds.yaml file to import.</source>
        <translation>Eine Datei clouds.yaml zum Importieren.</translation>
    </message>
    <message>
        <source>Try --help.</source>
        <translation>Versuchen Sie --help.</translation>
    </message>
    <message>
        <source>No such theme: %1. There are system, light and dark.</source>
        <translation>Kein solches Thema: %1. Es gibt system, light und dark.</translation>
    </message>
    <message>
        <source>No such level: %1. There are debug, info, warning and critical.</source>
        <translation>Keine solche Stufe: %1. Es gibt debug, info, warning und critical.</translation>
    </message>
</context>
<context>
    <name>cirro::PagingText</name>
    <message>
        <source>Try again; if it stays so, tell the operator of the cloud.</source>
        <translation>Versuchen Sie es erneut; bleibt es so, sagen Sie es dem Betreiber der Cloud.</translation>
    </message>
    <message>
        <source>The service repeats a page of the list without end.</source>
        <translation>Der Dienst wiederholt eine Seite der Liste ohne Ende.</translation>
    </message>
    <message>
        <source>The answer holds no list of %1.</source>
        <translation>Die Antwort enthält keine Liste: %1.</translation>
    </message>
</context>
<context>
    <name>cirro::PhaseText</name>
    <message>
        <source>No connection to %1 within %2 s.</source>
        <translation>Keine Verbindung zu %1 innerhalb von %2 s.</translation>
    </message>
    <message>
        <source>%1 took nothing for %2 s.</source>
        <translation>%1 hat %2 s lang nichts angenommen.</translation>
    </message>
    <message>
        <source>%1 did not answer within %2 s.</source>
        <translation>%1 hat innerhalb von %2 s nicht geantwortet.</translation>
    </message>
    <message>
        <source>%1 sent nothing more for %2 s.</source>
        <translation>%1 hat %2 s lang nichts mehr gesendet.</translation>
    </message>
</context>
<context>
    <name>cirro::PlaceTabs</name>
    <message>
        <source>Open places</source>
        <translation>Geöffnete Orte</translation>
    </message>
    <message>
        <source>Close tab</source>
        <translation>Tab schließen</translation>
    </message>
</context>
<context>
    <name>cirro::PlayerText</name>
    <message>
        <source>What is received cannot be written.</source>
        <translation>Was empfangen wird, lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <source>The recorded exchanges in %1 cannot be read.</source>
        <translation>Der aufgezeichnete Austausch in %1 ist nicht lesbar.</translation>
    </message>
    <message>
        <source>No recorded answer for %1.</source>
        <translation>Keine aufgezeichnete Antwort für %1.</translation>
    </message>
    <message>
        <source>It is not a JSON list.</source>
        <translation>Es ist keine JSON-Liste.</translation>
    </message>
</context>
<context>
    <name>cirro::Profiles</name>
    <message>
        <source>A profile is given as an address that is none.</source>
        <translation>Ein Profil ist als Adresse angegeben, die keine ist.</translation>
    </message>
    <message>
        <source>Write it as https://host.</source>
        <translation>Schreiben Sie es als https://host.</translation>
    </message>
    <message>
        <source>The profile of %1 would be fetched without encryption.</source>
        <translation>Das Profil von %1 würde unverschlüsselt geholt.</translation>
    </message>
    <message>
        <source>Write its address with https://; a profile says where passwords are sent.</source>
        <translation>Schreiben Sie seine Adresse mit https://; ein Profil sagt, wohin Passwörter gesendet werden.</translation>
    </message>
    <message>
        <source>What %1 answered is no profile of a cloud.</source>
        <translation>Die Antwort von %1 ist kein Profil einer Cloud.</translation>
    </message>
    <message>
        <source>Check “profile”, or describe the cloud in clouds.yaml.</source>
        <translation>Prüfen Sie „profile“, oder beschreiben Sie die Cloud in clouds.yaml.</translation>
    </message>
</context>
<context>
    <name>cirro::Project</name>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projekte</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Is a domain</source>
        <translation>Ist eine Domain</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domain</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>Übergeordnet</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
</context>
<context>
    <name>cirro::PromptDialog</name>
    <message>
        <source>Sign in to %1</source>
        <translation>Bei %1 anmelden</translation>
    </message>
    <message>
        <source>One-time passcode of %1:</source>
        <translation>Einmalcode von %1:</translation>
    </message>
    <message>
        <source>Password of %1:</source>
        <translation>Passwort von %1:</translation>
    </message>
    <message>
        <source>Passcode</source>
        <translation>Einmalcode</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>6 digits from your authenticator app</source>
        <translation>6 Ziffern aus Ihrer Authenticator-App</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Signing in was cancelled.</source>
        <translation>Die Anmeldung wurde abgebrochen.</translation>
    </message>
</context>
<context>
    <name>cirro::PropertySection</name>
    <message>
        <source>Copy %1</source>
        <translation>%1 kopieren</translation>
    </message>
</context>
<context>
    <name>cirro::PropertySheet</name>
    <message>
        <source>Properties</source>
        <translation>Eigenschaften</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>Identifiers</source>
        <translation>Kennungen</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Weiteres</translation>
    </message>
</context>
<context>
    <name>cirro::PropertyText</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a date and how long ago that is</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>cirro::ProxyText</name>
    <message>
        <source>%1 cannot be used with resources of the type %2.</source>
        <translation>%1 ist für Ressourcen der Art %2 nicht möglich.</translation>
    </message>
    <message>
        <source>The answer holds no %1.</source>
        <translation>Die Antwort enthält nicht: %1.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, tell the operator of the cloud.</source>
        <translation>Versuchen Sie es erneut; bleibt es so, sagen Sie es dem Betreiber der Cloud.</translation>
    </message>
    <message>
        <source>%1 ended in the state %2.</source>
        <translation>%1 endete im Zustand %2.</translation>
    </message>
    <message>
        <source>%1 needs to know the %2 it belongs to.</source>
        <translation>%1 braucht die Angabe „%2“.</translation>
    </message>
    <message>
        <source>%1 needs a name.</source>
        <translation>%1 braucht einen Namen.</translation>
    </message>
    <message>
        <source>No id was given.</source>
        <translation>Keine ID angegeben.</translation>
    </message>
    <message>
        <source>There is no %1 called %2.</source>
        <translation>%1 mit dem Namen %2 gibt es nicht.</translation>
    </message>
    <message numerus="yes">
        <source>%n resource(s) of the type %1 have the name %2.</source>
        <translation>
            <numerusform>%n Ressource der Art %1 hat den Namen %2.</numerusform>
            <numerusform>%n Ressourcen der Art %1 haben den Namen %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Use the ID.</source>
        <translation>Verwenden Sie die ID.</translation>
    </message>
</context>
<context>
    <name>cirro::QuestionDialog</name>
    <message>
        <source>To go on, type “%1”:</source>
        <translation>Um fortzufahren, tippen Sie „%1“:</translation>
    </message>
    <message>
        <source>Type %1 to go on</source>
        <translation>Tippen Sie %1, um fortzufahren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>What this is about</source>
        <translation>Worum es geht</translation>
    </message>
    <message>
        <source>%1 – stays: %2</source>
        <translation>%1 – bleibt: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n of the selected will not be touched.</source>
        <translation>
            <numerusform>%n der ausgewählten bleibt unberührt.</numerusform>
            <numerusform>%n der ausgewählten bleiben unberührt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
</context>
<context>
    <name>cirro::RedirectText</name>
    <message>
        <source>Check the address of the service; nothing was sent to the other place.</source>
        <translation>Prüfen Sie die Adresse des Dienstes; an den anderen Ort wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The service redirects to a place that is none.</source>
        <translation>Der Dienst leitet an einen Ort um, den es nicht gibt.</translation>
    </message>
    <message>
        <source>The service redirects to %1, which is not followed.</source>
        <translation>Der Dienst leitet zu %1 um; dem wird nicht gefolgt.</translation>
    </message>
    <message>
        <source>The service redirects a request that changes something; this is not followed.</source>
        <translation>Der Dienst leitet eine ändernde Anfrage um; dem wird nicht gefolgt.</translation>
    </message>
    <message>
        <source>Check the address of the service; nothing was changed.</source>
        <translation>Prüfen Sie die Adresse des Dienstes; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The service redirects in circles.</source>
        <translation>Der Dienst leitet im Kreis um.</translation>
    </message>
</context>
<context>
    <name>cirro::Region</name>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Regionen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>Übergeordnet</translation>
    </message>
</context>
<context>
    <name>cirro::RequestText</name>
    <message>
        <source>Nothing was sent.</source>
        <translation>Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>The request has no valid address.</source>
        <translation>Die Anfrage hat keine gültige Adresse.</translation>
    </message>
    <message>
        <source>Addresses of the kind “%1” are not supported.</source>
        <translation>Adressen der Art „%1“ werden nicht unterstützt.</translation>
    </message>
    <message>
        <source>The names “.” and “..” cannot be part of an address.</source>
        <translation>Die Namen „.“ und „..“ können nicht Teil einer Adresse sein.</translation>
    </message>
    <message>
        <source>A name with a null character cannot be part of an address.</source>
        <translation>Ein Name mit Nullzeichen kann nicht Teil einer Adresse sein.</translation>
    </message>
    <message>
        <source>The request has no valid verb.</source>
        <translation>Die Anfrage hat kein gültiges Verb.</translation>
    </message>
    <message>
        <source>The header field “%1” cannot be sent.</source>
        <translation>Das Kopffeld „%1“ lässt sich nicht senden.</translation>
    </message>
</context>
<context>
    <name>cirro::RescopedAuthenticator</name>
    <message>
        <source>The application credential of %1 is bound to its project.</source>
        <translation>Das Application Credential von %1 ist an sein Projekt gebunden.</translation>
    </message>
    <message>
        <source>Sign in with a password, or make an application credential for the other project.</source>
        <translation>Melden Sie sich mit Passwort an, oder erzeugen Sie ein Application Credential für das andere Projekt.</translation>
    </message>
    <message>
        <source>%1 asks for more than your present token for %2.</source>
        <translation>%1 verlangt für %2 mehr als Ihr jetziges Token.</translation>
    </message>
    <message>
        <source>Sign in there directly.</source>
        <translation>Melden Sie sich dort direkt an.</translation>
    </message>
    <message>
        <source>Your user has no role in %1 of %2.</source>
        <translation>Ihr Benutzer hat keine Rolle in %1 von %2.</translation>
    </message>
    <message>
        <source>Choose another project, or ask for a role in this one.</source>
        <translation>Wählen Sie ein anderes Projekt, oder bitten Sie um eine Rolle in diesem.</translation>
    </message>
</context>
<context>
    <name>cirro::ResourceModel</name>
    <message>
        <source>Status: %1</source>
        <translation>Status: %1</translation>
    </message>
    <message>
        <source>Task: %1</source>
        <translation>Aufgabe: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, folder</source>
        <translation>%1, Ordner</translation>
    </message>
    <message>
        <source>%1, not listed by the cloud yet</source>
        <translation>%1, von der Cloud noch nicht gelistet</translation>
    </message>
    <message>
        <source>%1: none</source>
        <translation>%1: keine</translation>
    </message>
</context>
<context>
    <name>cirro::ResourceTable</name>
    <message>
        <source>Resources</source>
        <translation>Ressourcen</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Spalten zurücksetzen</translation>
    </message>
</context>
<context>
    <name>cirro::ResourceView</name>
    <message>
        <source>Offline – showing what was there at %1</source>
        <translation>Offline – gezeigt wird der Stand von %1</translation>
    </message>
    <message>
        <source>Not up to date, last loaded at %1: %2</source>
        <translation>Nicht aktuell, zuletzt geladen um %1: %2</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Still waiting for %1</source>
        <translation>Warte noch auf %1</translation>
    </message>
    <message>
        <source>Still waiting for %1 in %2</source>
        <translation>Warte noch auf %1 in %2</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Nothing matches “%1”</source>
        <translation>Nichts passt zu „%1“</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) hidden by the filter.</source>
        <translation>
            <numerusform>Der Filter verbirgt %n Zeile.</numerusform>
            <numerusform>Der Filter verbirgt %n Zeilen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>You may not list these: %1</source>
        <translation>Sie dürfen dies nicht auflisten: %1</translation>
    </message>
    <message>
        <source>Your roles in this project do not allow it. Somebody with more rights can grant you a role.</source>
        <translation>Ihre Rollen in diesem Projekt erlauben es nicht. Jemand mit mehr Rechten kann Ihnen eine Rolle geben.</translation>
    </message>
    <message>
        <source>Copy request for your administrator</source>
        <translation>Bitte an die Administration kopieren</translation>
    </message>
    <message>
        <source>I would like to list: %1</source>
        <translation>Ich möchte auflisten: %1</translation>
    </message>
    <message>
        <source>Could not load: %1</source>
        <translation>Nicht ladbar: %1</translation>
    </message>
    <message>
        <source>Drop files or folders here to upload them.</source>
        <translation>Ziehen Sie Dateien oder Ordner hierher, um sie hochzuladen.</translation>
    </message>
    <message>
        <source>There are none yet.</source>
        <translation>Es gibt noch keine.</translation>
    </message>
    <message>
        <source>There are none in %1 yet.</source>
        <translation>In %1 gibt es noch keine.</translation>
    </message>
    <message>
        <source>%1 is empty</source>
        <translation>%1 ist leer</translation>
    </message>
    <message>
        <source>No %1</source>
        <translation>Keine %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>more coming</source>
        <translation>mehr folgt</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n ausgewählt</numerusform>
            <numerusform>%n ausgewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n Problem</numerusform>
            <numerusform>%n Probleme</numerusform>
        </translation>
    </message>
    <message>
        <source>updated %1</source>
        <translation>%1 aktualisiert</translation>
    </message>
    <message numerus="yes">
        <source>Upload %n item(s) to %1</source>
        <translation>
            <numerusform>%n Eintrag nach %1 hochladen</numerusform>
            <numerusform>%n Einträge nach %1 hochladen</numerusform>
        </translation>
    </message>
    <message>
        <source>Files cannot be dropped here</source>
        <translation>Dateien können hier nicht abgelegt werden</translation>
    </message>
</context>
<context>
    <name>cirro::RoleAssignment</name>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domain</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Role ID</source>
        <translation>Rollen-ID</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>Benutzer-ID</translation>
    </message>
    <message>
        <source>Project ID</source>
        <translation>Projekt-ID</translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation>Zuweisung</translation>
    </message>
</context>
<context>
    <name>cirro::Scope</name>
    <message>
        <source>project %1</source>
        <translation>Projekt %1</translation>
    </message>
    <message>
        <source>domain %1</source>
        <translation>Domain %1</translation>
    </message>
    <message>
        <source>the whole system</source>
        <translation>das ganze System</translation>
    </message>
    <message>
        <source>trust %1</source>
        <translation>Trust %1</translation>
    </message>
</context>
<context>
    <name>cirro::Server</name>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>Flavor</source>
        <translation>Flavor</translation>
    </message>
    <message>
        <source>Flavor ID</source>
        <translation>Flavor-ID</translation>
    </message>
    <message>
        <source>vCPUs</source>
        <translation>vCPUs</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Platte</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Key pair</source>
        <translation>Schlüsselpaar</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metadaten</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Reason of the lock</source>
        <translation>Grund der Sperre</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen am</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>VM state</source>
        <translation>VM-Zustand</translation>
    </message>
    <message>
        <source>Power state</source>
        <translation>Stromzustand</translation>
    </message>
    <message>
        <source>Security groups</source>
        <translation>Sicherheitsgruppen</translation>
    </message>
    <message>
        <source>Volumes</source>
        <translation>Volumes</translation>
    </message>
    <message>
        <source>Server groups</source>
        <translation>Servergruppen</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Netze</translation>
    </message>
    <message>
        <source>User data</source>
        <translation>User Data</translation>
    </message>
    <message>
        <source>Config drive</source>
        <translation>Config Drive</translation>
    </message>
    <message>
        <source>Disk partition</source>
        <translation>Plattenaufteilung</translation>
    </message>
    <message>
        <source>Access IPv4</source>
        <translation>Zugriffs-IPv4</translation>
    </message>
    <message>
        <source>Access IPv6</source>
        <translation>Zugriffs-IPv6</translation>
    </message>
    <message>
        <source>Launched</source>
        <translation>Gestartet</translation>
    </message>
    <message>
        <source>Terminated</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Hypervisor</source>
        <translation>Hypervisor</translation>
    </message>
    <message>
        <source>Instance name</source>
        <translation>Instanzname</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>Hostname</translation>
    </message>
    <message>
        <source>Host status</source>
        <translation>Host-Status</translation>
    </message>
    <message>
        <source>Host ID</source>
        <translation>Host-ID</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
</context>
<context>
    <name>cirro::Service</name>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Dienste</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
</context>
<context>
    <name>cirro::ServiceCatalog</name>
    <message>
        <source>The cloud&apos;s catalog is empty: it names no service.</source>
        <translation>Der Katalog der Cloud ist leer: Er nennt keinen Dienst.</translation>
    </message>
    <message>
        <source>Choose a project; without one a cloud shows no services.</source>
        <translation>Wählen Sie ein Projekt; ohne eines zeigt eine Cloud keine Dienste.</translation>
    </message>
    <message>
        <source>This cloud has no %1 service.</source>
        <translation>Diese Cloud hat keinen Dienst %1.</translation>
    </message>
    <message>
        <source>Its catalog has: %1.</source>
        <translation>In ihrem Katalog stehen: %1.</translation>
    </message>
    <message>
        <source>This cloud has no %1 service in region %2.</source>
        <translation>Diese Cloud hat keinen Dienst %1 in der Region %2.</translation>
    </message>
    <message>
        <source>It is offered in: %1.</source>
        <translation>Es gibt ihn in: %1.</translation>
    </message>
    <message>
        <source>This cloud has no %1 endpoint of its %2 service.</source>
        <translation>Diese Cloud hat keinen Endpunkt %1 ihres Dienstes %2.</translation>
    </message>
    <message>
        <source>It has these interfaces: %1.</source>
        <translation>Es gibt diese Interfaces: %1.</translation>
    </message>
    <message>
        <source>This cloud has no %1 service of the wanted name or id.</source>
        <translation>Diese Cloud hat keinen Dienst %1 mit diesem Namen oder dieser ID.</translation>
    </message>
    <message>
        <source>Names: %1.</source>
        <translation>Namen: %1.</translation>
    </message>
</context>
<context>
    <name>cirro::ServiceFilter</name>
    <message>
        <source>&quot;%1&quot; is no interface of a service.</source>
        <translation>„%1“ ist kein Interface eines Dienstes.</translation>
    </message>
    <message>
        <source>Use public, internal or admin.</source>
        <translation>Verwenden Sie public, internal oder admin.</translation>
    </message>
</context>
<context>
    <name>cirro::ServiceTypes</name>
    <message>
        <source>Identity</source>
        <translation>Identität</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>Compute</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Block Storage</source>
        <translation>Blockspeicher</translation>
    </message>
    <message>
        <source>Object Store</source>
        <translation>Objektspeicher</translation>
    </message>
    <message>
        <source>Orchestration</source>
        <translation>Orchestrierung</translation>
    </message>
    <message>
        <source>Load Balancer</source>
        <translation>Lastverteiler</translation>
    </message>
    <message>
        <source>DNS</source>
        <translation>DNS</translation>
    </message>
    <message>
        <source>Shared File Systems</source>
        <translation>Geteilte Dateisysteme</translation>
    </message>
    <message>
        <source>Key Manager</source>
        <translation>Schlüsselverwaltung</translation>
    </message>
    <message>
        <source>Placement</source>
        <translation>Placement</translation>
    </message>
    <message>
        <source>Bare Metal</source>
        <translation>Bare Metal</translation>
    </message>
    <message>
        <source>Bare Metal Introspection</source>
        <translation>Bare-Metal-Inspektion</translation>
    </message>
    <message>
        <source>Container Infrastructure</source>
        <translation>Container-Infrastruktur</translation>
    </message>
    <message>
        <source>Application Containers</source>
        <translation>Anwendungscontainer</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>Workflow</translation>
    </message>
    <message>
        <source>Clustering</source>
        <translation>Clustering</translation>
    </message>
    <message>
        <source>Messaging</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Alarming</source>
        <translation>Alarme</translation>
    </message>
    <message>
        <source>Metering</source>
        <translation>Messung</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Abrechnung</translation>
    </message>
    <message>
        <source>Reservation</source>
        <translation>Reservierung</translation>
    </message>
    <message>
        <source>Accelerators</source>
        <translation>Beschleuniger</translation>
    </message>
    <message>
        <source>Server High Availability</source>
        <translation>Server-Hochverfügbarkeit</translation>
    </message>
    <message>
        <source>Resource Optimization</source>
        <translation>Ressourcenoptimierung</translation>
    </message>
    <message>
        <source>Root Cause Analysis</source>
        <translation>Ursachenanalyse</translation>
    </message>
    <message>
        <source>Administrative Logic</source>
        <translation>Verwaltungslogik</translation>
    </message>
    <message>
        <source>NFV Orchestration</source>
        <translation>NFV-Orchestrierung</translation>
    </message>
    <message>
        <source>Functions</source>
        <translation>Funktionen</translation>
    </message>
    <message>
        <source>Data Processing</source>
        <translation>Datenverarbeitung</translation>
    </message>
    <message>
        <source>Application Catalog</source>
        <translation>Anwendungskatalog</translation>
    </message>
    <message>
        <source>Application Deployment</source>
        <translation>Anwendungsverteilung</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>Data Protection</source>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation>Überwachung</translation>
    </message>
    <message>
        <source>Monitoring Events</source>
        <translation>Überwachungsereignisse</translation>
    </message>
    <message>
        <source>Monitoring Logs</source>
        <translation>Überwachungsprotokolle</translation>
    </message>
    <message>
        <source>Networks across Regions</source>
        <translation>Netze über Regionen</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Richtlinien</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>EC2 API</source>
        <translation>EC2-API</translation>
    </message>
</context>
<context>
    <name>cirro::Session</name>
    <message>
        <source>&quot;%1&quot; is no microversion.</source>
        <translation>„%1“ ist keine Microversion.</translation>
    </message>
    <message>
        <source>Name one, such as 2.79.</source>
        <translation>Nennen Sie eine, etwa 2.79.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: The service refuses a token that was issued just now.</source>
        <translation>%1: Der Dienst lehnt ein eben ausgestelltes Token ab.</translation>
    </message>
    <message>
        <source>Signing in again will not help. An application credential may lack an access rule for this, or the service does not trust the identity service.</source>
        <translation>Neu anmelden hilft nicht. Einem Application Credential kann eine Zugriffsregel fehlen, oder der Dienst traut dem Identitätsdienst nicht.</translation>
    </message>
</context>
<context>
    <name>cirro::Skeleton</name>
    <message>
        <source>Loading</source>
        <translation>Wird geladen</translation>
    </message>
</context>
<context>
    <name>cirro::StateCard</name>
    <message>
        <source>Copy report</source>
        <translation>Bericht kopieren</translation>
    </message>
</context>
<context>
    <name>cirro::StatusBar</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Show activity (Ctrl+J)</source>
        <translation>Aktivität anzeigen (Strg+J)</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>user and roles</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>API %1 ms</source>
        <translation>API %1 ms</translation>
    </message>
    <message>
        <source>How long answers of the services take, of late</source>
        <translation>Wie lange Antworten der Dienste zuletzt dauern</translation>
    </message>
    <message numerus="yes">
        <source>%n activities</source>
        <translation>
            <numerusform>%n Aktivität</numerusform>
            <numerusform>%n Aktivitäten</numerusform>
        </translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n Problem</numerusform>
            <numerusform>%n Probleme</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cirro::StatusError</name>
    <message>
        <source>The service does not offer this operation.</source>
        <translation>Der Dienst bietet diesen Vorgang nicht an.</translation>
    </message>
    <message>
        <source>The request is larger than the service accepts.</source>
        <translation>Die Anfrage ist größer, als der Dienst annimmt.</translation>
    </message>
    <message>
        <source>The service does not accept this kind of content.</source>
        <translation>Der Dienst nimmt diese Art von Inhalt nicht an.</translation>
    </message>
    <message>
        <source>The service does not accept the request (status %1).</source>
        <translation>Der Dienst nimmt die Anfrage nicht an (Status %1).</translation>
    </message>
    <message>
        <source>The cloud does not accept the sign-in.</source>
        <translation>Die Cloud nimmt die Anmeldung nicht an.</translation>
    </message>
    <message>
        <source>You are not allowed to do this.</source>
        <translation>Sie dürfen das nicht.</translation>
    </message>
    <message>
        <source>It does not exist any more.</source>
        <translation>Es existiert nicht mehr.</translation>
    </message>
    <message>
        <source>It does not exist.</source>
        <translation>Es existiert nicht.</translation>
    </message>
    <message>
        <source>It was changed by somebody else meanwhile.</source>
        <translation>Jemand anderes hat es inzwischen geändert.</translation>
    </message>
    <message>
        <source>This cannot be done in the present state.</source>
        <translation>Das geht im jetzigen Zustand nicht.</translation>
    </message>
    <message>
        <source>A limit of the project is reached.</source>
        <translation>Eine Grenze des Projekts ist erreicht.</translation>
    </message>
    <message>
        <source>The service gets too many requests.</source>
        <translation>Der Dienst bekommt zu viele Anfragen.</translation>
    </message>
    <message>
        <source>The service failed (status %1).</source>
        <translation>Der Dienst hat versagt (Status %1).</translation>
    </message>
    <message>
        <source>The service answered with status %1.</source>
        <translation>Der Dienst antwortete mit Status %1.</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation>
            <numerusform>Versuchen Sie es in %n Sekunde erneut.</numerusform>
            <numerusform>Versuchen Sie es in %n Sekunden erneut.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Melden Sie sich neu an.</translation>
    </message>
    <message>
        <source>Use another project, or ask for a role that allows it.</source>
        <translation>Verwenden Sie ein anderes Projekt, oder bitten Sie um eine Rolle, die es erlaubt.</translation>
    </message>
    <message>
        <source>Refresh the list.</source>
        <translation>Aktualisieren Sie die Liste.</translation>
    </message>
    <message>
        <source>Refresh, and try again when nothing else is under way with it.</source>
        <translation>Aktualisieren Sie, und versuchen Sie es erneut, wenn sonst nichts damit geschieht.</translation>
    </message>
    <message>
        <source>Delete what is not needed any more, or ask for a higher quota.</source>
        <translation>Löschen Sie, was nicht mehr gebraucht wird, oder bitten Sie um mehr Quota.</translation>
    </message>
    <message>
        <source>Try again in a while.</source>
        <translation>Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>Try again later; if it stays so, give the request id to the operator.</source>
        <translation>Versuchen Sie es später erneut; bleibt es so, nennen Sie dem Betreiber die Anfrage-ID.</translation>
    </message>
    <message>
        <source>Check the address: something other than the service may have answered.</source>
        <translation>Prüfen Sie die Adresse: Es kann etwas anderes als der Dienst geantwortet haben.</translation>
    </message>
    <message>
        <source>Check what was entered.</source>
        <translation>Prüfen Sie die Eingaben.</translation>
    </message>
</context>
<context>
    <name>cirro::StatusText</name>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>Wird gebaut</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Rebooting</source>
        <translation>Startet neu</translation>
    </message>
    <message>
        <source>Rebooting hard</source>
        <translation>Startet hart neu</translation>
    </message>
    <message>
        <source>Setting password</source>
        <translation>Setzt Passwort</translation>
    </message>
    <message>
        <source>Rebuilding</source>
        <translation>Wird neu gebaut</translation>
    </message>
    <message>
        <source>Migrating</source>
        <translation>Zieht um</translation>
    </message>
    <message>
        <source>Resizing</source>
        <translation>Ändert Größe</translation>
    </message>
    <message>
        <source>Resize to confirm</source>
        <translation>Größe bestätigen</translation>
    </message>
    <message>
        <source>Reverting resize</source>
        <translation>Größe wird zurückgesetzt</translation>
    </message>
    <message>
        <source>Rescue</source>
        <translation>Rettung</translation>
    </message>
    <message>
        <source>Shelved</source>
        <translation>Eingelagert</translation>
    </message>
    <message>
        <source>Shelved, offloaded</source>
        <translation>Ausgelagert</translation>
    </message>
    <message>
        <source>Soft deleted</source>
        <translation>Vorläufig gelöscht</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Verfügbar</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In Gebrauch</translation>
    </message>
    <message>
        <source>Creating</source>
        <translation>Wird erstellt</translation>
    </message>
    <message>
        <source>Deleting</source>
        <translation>Wird gelöscht</translation>
    </message>
    <message>
        <source>Attaching</source>
        <translation>Wird angehängt</translation>
    </message>
    <message>
        <source>Detaching</source>
        <translation>Wird gelöst</translation>
    </message>
    <message>
        <source>Extending</source>
        <translation>Wird erweitert</translation>
    </message>
    <message>
        <source>Changing type</source>
        <translation>Typ wird geändert</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Wird geladen</translation>
    </message>
    <message>
        <source>Uploading</source>
        <translation>Wird hochgeladen</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Wird gesichert</translation>
    </message>
    <message>
        <source>Restoring backup</source>
        <translation>Sicherung wird eingespielt</translation>
    </message>
    <message>
        <source>Awaiting transfer</source>
        <translation>Wartet auf Übergabe</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Wartung</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Reserviert</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Eingereiht</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Wird gespeichert</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Wird importiert</translation>
    </message>
    <message>
        <source>Killed</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Deactivated</source>
        <translation>Deaktiviert</translation>
    </message>
    <message>
        <source>Pending delete</source>
        <translation>Löschung steht an</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Degraded</source>
        <translation>Eingeschränkt</translation>
    </message>
    <message>
        <source>No monitor</source>
        <translation>Ohne Überwachung</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Steht aus</translation>
    </message>
    <message>
        <source>Updating</source>
        <translation>Wird geändert</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Abgeschaltet</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Scheduling</source>
        <translation>Wird eingeplant</translation>
    </message>
    <message>
        <source>Preparing disks</source>
        <translation>Platten werden vorbereitet</translation>
    </message>
    <message>
        <source>Preparing network</source>
        <translation>Netz wird vorbereitet</translation>
    </message>
    <message>
        <source>Spawning</source>
        <translation>Wird gestartet</translation>
    </message>
    <message>
        <source>Taking snapshot</source>
        <translation>Snapshot entsteht</translation>
    </message>
    <message>
        <source>Uploading snapshot</source>
        <translation>Snapshot wird hochgeladen</translation>
    </message>
    <message>
        <source>Preparing resize</source>
        <translation>Größenänderung beginnt</translation>
    </message>
    <message>
        <source>Finishing resize</source>
        <translation>Größenänderung endet</translation>
    </message>
    <message>
        <source>Confirming resize</source>
        <translation>Größe wird bestätigt</translation>
    </message>
    <message>
        <source>Pausing</source>
        <translation>Pausiert gerade</translation>
    </message>
    <message>
        <source>Unpausing</source>
        <translation>Pause endet</translation>
    </message>
    <message>
        <source>Suspending</source>
        <translation>Wird angehalten</translation>
    </message>
    <message>
        <source>Resuming</source>
        <translation>Wird fortgesetzt</translation>
    </message>
    <message>
        <source>Powering off</source>
        <translation>Schaltet aus</translation>
    </message>
    <message>
        <source>Powering on</source>
        <translation>Schaltet ein</translation>
    </message>
    <message>
        <source>Rescuing</source>
        <translation>Rettung beginnt</translation>
    </message>
    <message>
        <source>Unrescuing</source>
        <translation>Rettung endet</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>Wird wiederhergestellt</translation>
    </message>
    <message>
        <source>Shelving</source>
        <translation>Wird eingelagert</translation>
    </message>
    <message>
        <source>Offloading</source>
        <translation>Wird ausgelagert</translation>
    </message>
    <message>
        <source>Unshelving</source>
        <translation>Wird zurückgeholt</translation>
    </message>
</context>
<context>
    <name>cirro::TlsFiles</name>
    <message>
        <source>Check cacert, cert and key of the cloud in clouds.yaml.</source>
        <translation>Prüfen Sie cacert, cert und key der Cloud in clouds.yaml.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>Die Datei %1 ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The file %1 holds no certificate in PEM form.</source>
        <translation>Die Datei %1 enthält kein Zertifikat im PEM-Format.</translation>
    </message>
    <message>
        <source>The file %1 holds no private key in PEM form, or one with a passphrase.</source>
        <translation>Die Datei %1 enthält keinen privaten Schlüssel im PEM-Format, oder einen mit Passphrase.</translation>
    </message>
</context>
<context>
    <name>cirro::TlsText</name>
    <message>
        <source>The certificate of %1 expired on %2.</source>
        <translation>Das Zertifikat von %1 ist am %2 abgelaufen.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid before %2.</source>
        <translation>Das Zertifikat von %1 gilt erst ab %2.</translation>
    </message>
    <message>
        <source>The certificate of %1 was revoked.</source>
        <translation>Das Zertifikat von %1 wurde widerrufen.</translation>
    </message>
    <message>
        <source>The certificate was not issued for %1.</source>
        <translation>Das Zertifikat wurde nicht für %1 ausgestellt.</translation>
    </message>
    <message>
        <source>The certificate of %1 is signed by itself.</source>
        <translation>Das Zertifikat von %1 ist von sich selbst unterschrieben.</translation>
    </message>
    <message>
        <source>The certificate of %1 was issued by an authority that is not known here.</source>
        <translation>Das Zertifikat von %1 stammt von einer hier unbekannten Stelle.</translation>
    </message>
    <message>
        <source>A secure connection to %1 could not be made.</source>
        <translation>Eine sichere Verbindung zu %1 kam nicht zustande.</translation>
    </message>
    <message>
        <source>Ask the operator to renew it, and check the clock of this computer.</source>
        <translation>Bitten Sie den Betreiber, es zu erneuern, und prüfen Sie die Uhr dieses Computers.</translation>
    </message>
    <message>
        <source>Check the clock of this computer.</source>
        <translation>Prüfen Sie die Uhr dieses Computers.</translation>
    </message>
    <message>
        <source>Do not connect; ask the operator.</source>
        <translation>Verbinden Sie sich nicht; fragen Sie den Betreiber.</translation>
    </message>
    <message>
        <source>Use one of the names that stand in the certificate as the address.</source>
        <translation>Verwenden Sie als Adresse einen der Namen im Zertifikat.</translation>
    </message>
    <message>
        <source>Check that the address and its port speak TLS, and whether the cloud asks for a client certificate (cert and key in clouds.yaml).</source>
        <translation>Prüfen Sie, ob Adresse und Port TLS sprechen und ob die Cloud ein Client-Zertifikat verlangt (cert und key in clouds.yaml).</translation>
    </message>
    <message>
        <source>Give the cloud&apos;s authority as a CA file (cacert in clouds.yaml); only for tests, verification can be switched off (insecure).</source>
        <translation>Geben Sie die Stelle der Cloud als CA-Datei an (cacert in clouds.yaml); nur für Tests lässt sich die Prüfung abschalten (insecure).</translation>
    </message>
    <message>
        <source>Issued by %1 for %2; valid from %3 to %4.</source>
        <translation>Ausgestellt von %1 für %2; gültig von %3 bis %4.</translation>
    </message>
</context>
<context>
    <name>cirro::Until</name>
    <message>
        <source>Gave up waiting.</source>
        <translation>Das Warten wurde aufgegeben.</translation>
    </message>
    <message>
        <source>Look again later: it may still happen.</source>
        <translation>Sehen Sie später wieder nach: Es kann noch geschehen.</translation>
    </message>
</context>
<context>
    <name>cirro::UploadText</name>
    <message>
        <source>It became shorter while it was read.</source>
        <translation>Es wurde kürzer, während es gelesen wurde.</translation>
    </message>
</context>
<context>
    <name>cirro::UserPreference</name>
    <message>
        <source>There is no service type &quot;%1&quot;.</source>
        <translation>Es gibt keinen Diensttyp „%1“.</translation>
    </message>
    <message>
        <source>Known service types: %1.</source>
        <translation>Bekannte Diensttypen: %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no version of a service.</source>
        <translation>„%1“ ist keine Version eines Dienstes.</translation>
    </message>
    <message>
        <source>Versions look like 3, v3 or 2.1.</source>
        <translation>Versionen sehen aus wie 3, v3 oder 2.1.</translation>
    </message>
</context>
<context>
    <name>cirro::ValueText</name>
    <message>
        <source>no limit</source>
        <translation>ohne Grenze</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 Bytes</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>vor %n min</numerusform>
            <numerusform>vor %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n min</source>
        <translation>
            <numerusform>in %n min</numerusform>
            <numerusform>in %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>vor %n h</numerusform>
            <numerusform>vor %n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n h</source>
        <translation>
            <numerusform>in %n h</numerusform>
            <numerusform>in %n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n d ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n d</source>
        <translation>
            <numerusform>in %n Tag</numerusform>
            <numerusform>in %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2 UTC)</source>
        <translation>%1 (%2 UTC)</translation>
    </message>
</context>
<context>
    <name>cirro::WireText</name>
    <message>
        <source>The content to be sent cannot be read.</source>
        <translation>Der zu sendende Inhalt ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Try again, or check the network connection.</source>
        <translation>Versuchen Sie es erneut oder prüfen Sie die Netzverbindung.</translation>
    </message>
    <message>
        <source>Tell the operator of the cloud.</source>
        <translation>Sagen Sie es dem Betreiber der Cloud.</translation>
    </message>
    <message>
        <source>The answer is larger than %1.</source>
        <translation>Die Antwort ist größer als %1.</translation>
    </message>
    <message>
        <source>What is received cannot be written.</source>
        <translation>Was empfangen wird, lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <source>Check the free space and the rights of the folder.</source>
        <translation>Prüfen Sie den freien Platz und die Rechte des Ordners.</translation>
    </message>
    <message>
        <source>The answer broke off after %1 of %2 bytes.</source>
        <translation>Die Antwort brach nach %1 von %2 Bytes ab.</translation>
    </message>
</context>
<context>
    <name>cirro::Workspace</name>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Words, or status:error, net:10.0, !name:test (Ctrl+F)</source>
        <translation>Wörter, oder status:error, net:10.0, !name:test (Strg+F)</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>project and region</comment>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>cirro::Yaml</name>
    <message>
        <source>An alias stands inside of what it refers to.</source>
        <translation>Ein Alias steht in dem, worauf er verweist.</translation>
    </message>
    <message>
        <source>The values are nested too deeply.</source>
        <translation>Die Werte sind zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>A key must be plain text.</source>
        <translation>Ein Schlüssel muss einfacher Text sein.</translation>
    </message>
    <message>
        <source>A merge key (&lt;&lt;) must refer to a map.</source>
        <translation>Ein Merge-Schlüssel (&lt;&lt;) muss auf eine Zuordnung verweisen.</translation>
    </message>
    <message>
        <source>There are more values than a configuration can have.</source>
        <translation>Es sind mehr Werte, als eine Konfiguration haben kann.</translation>
    </message>
    <message>
        <source>%1, line %2, column %3: %4</source>
        <translation>%1, Zeile %2, Spalte %3: %4</translation>
    </message>
    <message>
        <source>Put texts with any of : # { } [ ] &amp; * ! | &gt; &apos; &quot; % @ ` into quotes, and indent with blanks only.</source>
        <translation>Setzen Sie Texte mit : # { } [ ] &amp; * ! | &gt; &apos; &quot; % @ ` in Anführungszeichen, und rücken Sie nur mit Leerzeichen ein.</translation>
    </message>
    <message>
        <source>This is not valid YAML.</source>
        <translation>Das ist kein gültiges YAML.</translation>
    </message>
    <message>
        <source>A map ends in the wrong place.</source>
        <translation>Eine Zuordnung endet an falscher Stelle.</translation>
    </message>
    <message>
        <source>A list ends in the wrong place.</source>
        <translation>Eine Liste endet an falscher Stelle.</translation>
    </message>
    <message>
        <source>A key and its value cannot stand here.</source>
        <translation>Ein Schlüssel mit Wert kann hier nicht stehen.</translation>
    </message>
    <message>
        <source>A line is indented with a tab.</source>
        <translation>Eine Zeile ist mit Tabulator eingerückt.</translation>
    </message>
    <message>
        <source>A quote is opened and not closed.</source>
        <translation>Ein Anführungszeichen wird geöffnet und nicht geschlossen.</translation>
    </message>
    <message>
        <source>An alias refers to an anchor that is not there.</source>
        <translation>Ein Alias verweist auf einen fehlenden Anker.</translation>
    </message>
    <message>
        <source>%1 is too large for a configuration file.</source>
        <translation>%1 ist zu groß für eine Konfigurationsdatei.</translation>
    </message>
    <message>
        <source>Check that it is the right file.</source>
        <translation>Prüfen Sie, ob es die richtige Datei ist.</translation>
    </message>
    <message>
        <source>%1 holds more than one YAML document.</source>
        <translation>%1 enthält mehr als ein YAML-Dokument.</translation>
    </message>
    <message>
        <source>Remove the lines of three dashes and what follows the second one.</source>
        <translation>Entfernen Sie die Zeilen aus drei Strichen und was der zweiten folgt.</translation>
    </message>
    <message>
        <source>%1 cannot be read as YAML.</source>
        <translation>%1 ist nicht als YAML lesbar.</translation>
    </message>
    <message>
        <source>%1: The values are nested too deeply.</source>
        <translation>%1: Die Werte sind zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>This is not valid JSON.</source>
        <translation>Das ist kein gültiges JSON.</translation>
    </message>
    <message>
        <source>Look for a missing quote, comma or brace there or just before.</source>
        <translation>Suchen Sie dort oder kurz davor nach fehlenden Anführungszeichen, Kommas oder Klammern.</translation>
    </message>
</context>
</TS>
