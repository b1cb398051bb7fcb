<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>LaunchText</name>
    <message numerus="yes">
        <source>The answer got lost, and since then there are %n new server(s) called %1: which one is yours cannot be told.</source>
        <translation>
            <numerusform>The answer got lost, and since then there is %n new server called %1: which one is yours cannot be told.</numerusform>
            <numerusform>The answer got lost, and since then there are %n new servers called %1: which one is yours cannot be told.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProxyText</name>
    <message numerus="yes">
        <source>%n resource(s) of the type %1 have the name %2.</source>
        <translation>
            <numerusform>%n resource of the type %1 has the name %2.</numerusform>
            <numerusform>%n resources of the type %1 have the name %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cirro::AccessSection</name>
    <message numerus="yes">
        <source>A file that is no text, %n byte(s).</source>
        <translation>
            <numerusform>A file that is no text, %n byte.</numerusform>
            <numerusform>A file that is no text, %n bytes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cirro::Action</name>
    <message numerus="yes">
        <source>%1 (%n)</source>
        <translation>
            <numerusform>%1 (%n)</numerusform>
            <numerusform>%1 (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Start %n server(s)</source>
        <translation>
            <numerusform>Start %n server</numerusform>
            <numerusform>Start %n servers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stop %n server(s)</source>
        <translation>
            <numerusform>Stop %n server</numerusform>
            <numerusform>Stop %n servers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reboot %n server(s)</source>
        <translation>
            <numerusform>Reboot %n server</numerusform>
            <numerusform>Reboot %n servers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hard reboot %n server(s)</source>
        <translation>
            <numerusform>Hard reboot %n server</numerusform>
            <numerusform>Hard reboot %n servers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n server(s)</source>
        <translation>
            <numerusform>Delete %n server</numerusform>
            <numerusform>Delete %n servers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n key pair(s)</source>
        <translation>
            <numerusform>Delete %n key pair</numerusform>
            <numerusform>Delete %n key pairs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n item(s)</source>
        <translation>
            <numerusform>Delete %n item</numerusform>
            <numerusform>Delete %n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) could not be deleted: %1</source>
        <translation>
            <numerusform>%n object could not be deleted: %1</numerusform>
            <numerusform>%n objects could not be deleted: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them is there already: what has the same name will be replaced.</source>
        <translation>
            <numerusform>%n of them is there already: what has the same name will be replaced.</numerusform>
            <numerusform>%n of them are there already: what has the same name will be replaced.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n container(s)</source>
        <translation>
            <numerusform>Delete %n container</numerusform>
            <numerusform>Delete %n containers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Download %n item(s)</source>
        <translation>
            <numerusform>Download %n item</numerusform>
            <numerusform>Download %n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Upload %n item(s) to %1</source>
        <translation>
            <numerusform>Upload %n item to %1</numerusform>
            <numerusform>Upload %n items to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) and special file(s) left out</source>
        <translation>
            <numerusform>%n link and special file left out</numerusform>
            <numerusform>%n links and special files left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Force delete %n server(s)</source>
        <translation>
            <numerusform>Force delete %n server</numerusform>
            <numerusform>Force delete %n servers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pause %n server(s)</source>
        <translation>
            <numerusform>Pause %n server</numerusform>
            <numerusform>Pause %n servers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unpause %n server(s)</source>
        <translation>
            <numerusform>Unpause %n server</numerusform>
            <numerusform>Unpause %n servers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Suspend %n server(s)</source>
        <translation>
            <numerusform>Suspend %n server</numerusform>
            <numerusform>Suspend %n servers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Resume %n server(s)</source>
        <translation>
            <numerusform>Resume %n server</numerusform>
            <numerusform>Resume %n servers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shelve %n server(s)</source>
        <translation>
            <numerusform>Shelve %n server</numerusform>
            <numerusform>Shelve %n servers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unshelve %n server(s)</source>
        <translation>
            <numerusform>Unshelve %n server</numerusform>
            <numerusform>Unshelve %n servers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Confirm the resize of %n server(s)</source>
        <translation>
            <numerusform>Confirm the resize of %n server</numerusform>
            <numerusform>Confirm the resize of %n servers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revert the resize of %n server(s)</source>
        <translation>
            <numerusform>Revert the resize of %n server</numerusform>
            <numerusform>Revert the resize of %n servers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unrescue %n server(s)</source>
        <translation>
            <numerusform>Unrescue %n server</numerusform>
            <numerusform>Unrescue %n servers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Interrupt %n server(s)</source>
        <translation>
            <numerusform>Interrupt %n server</numerusform>
            <numerusform>Interrupt %n servers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restore %n server(s)</source>
        <translation>
            <numerusform>Restore %n server</numerusform>
            <numerusform>Restore %n servers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lock %n server(s)</source>
        <translation>
            <numerusform>Lock %n server</numerusform>
            <numerusform>Lock %n servers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unlock %n server(s)</source>
        <translation>
            <numerusform>Unlock %n server</numerusform>
            <numerusform>Unlock %n servers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Migrate %n server(s)</source>
        <translation>
            <numerusform>Migrate %n server</numerusform>
            <numerusform>Migrate %n servers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Live migrate %n server(s)</source>
        <translation>
            <numerusform>Live migrate %n server</numerusform>
            <numerusform>Live migrate %n servers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Offload %n server(s)</source>
        <translation>
            <numerusform>Offload %n server</numerusform>
            <numerusform>Offload %n servers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reset %n server(s) to active</source>
        <translation>
            <numerusform>Reset %n server to active</numerusform>
            <numerusform>Reset %n servers to active</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reset %n server(s) to error</source>
        <translation>
            <numerusform>Reset %n server to error</numerusform>
            <numerusform>Reset %n servers to error</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vCPU(s)</source>
        <translation>
            <numerusform>%n vCPU</numerusform>
            <numerusform>%n vCPUs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The quota is %n server(s) too small.</source>
        <translation>
            <numerusform>The quota is %n server too small.</numerusform>
            <numerusform>The quota is %n servers too small.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The quota is %n vCPU(s) too small.</source>
        <translation>
            <numerusform>The quota is %n vCPU too small.</numerusform>
            <numerusform>The quota is %n vCPUs too small.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of this kind, the newest %n backup(s) of the server stay, older ones are deleted.</source>
        <translation>
            <numerusform>Of this kind, the newest %n backup of the server stays, older ones are deleted.</numerusform>
            <numerusform>Of this kind, the newest %n backups of the server stay, older ones are deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rebuild %n server(s)</source>
        <translation>
            <numerusform>Rebuild %n server</numerusform>
            <numerusform>Rebuild %n servers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rescue %n server(s)</source>
        <translation>
            <numerusform>Rescue %n server</numerusform>
            <numerusform>Rescue %n servers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Launch %n server(s)</source>
        <translation>
            <numerusform>Launch %n server</numerusform>
            <numerusform>Launch %n servers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A server has at most %n tag(s).</source>
        <translation>
            <numerusform>A server has at most %n tag.</numerusform>
            <numerusform>A server has at most %n tags.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A server has at most %n item(s) of metadata here.</source>
        <translation>
            <numerusform>A server has at most %n item of metadata here.</numerusform>
            <numerusform>A server has at most %n items of metadata here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Evacuate %n server(s)</source>
        <translation>
            <numerusform>Evacuate %n server</numerusform>
            <numerusform>Evacuate %n servers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Detach %n interface(s)</source>
        <translation>
            <numerusform>Detach %n interface</numerusform>
            <numerusform>Detach %n interfaces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Describe %n server(s)</source>
        <translation>
            <numerusform>Describe %n server</numerusform>
            <numerusform>Describe %n servers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set the password of %n server(s)</source>
        <translation>
            <numerusform>Set the password of %n server</numerusform>
            <numerusform>Set the password of %n servers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Resize %n server(s)</source>
        <translation>
            <numerusform>Resize %n server</numerusform>
            <numerusform>Resize %n servers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Detach %n volume(s)</source>
        <translation>
            <numerusform>Detach %n volume</numerusform>
            <numerusform>Detach %n volumes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n volume(s) with the server</source>
        <translation>
            <numerusform>Delete %n volume with the server</numerusform>
            <numerusform>Delete %n volumes with the server</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep %n volume(s) without the server</source>
        <translation>
            <numerusform>Keep %n volume without the server</numerusform>
            <numerusform>Keep %n volumes without the server</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Force %n migration(s) to complete</source>
        <translation>
            <numerusform>Force %n migration to complete</numerusform>
            <numerusform>Force %n migrations to complete</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Abort %n migration(s)</source>
        <translation>
            <numerusform>Abort %n migration</numerusform>
            <numerusform>Abort %n migrations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clear the generated password of %n server(s)</source>
        <translation>
            <numerusform>Clear the generated password of %n server</numerusform>
            <numerusform>Clear the generated passwords of %n servers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy %n item(s)</source>
        <translation>
            <numerusform>Copy %n item</numerusform>
            <numerusform>Copy %n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n item(s)</source>
        <translation>
            <numerusform>Move %n item</numerusform>
            <numerusform>Move %n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Empty %n container(s)</source>
        <translation>
            <numerusform>Empty %n container</numerusform>
            <numerusform>Empty %n containers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cirro::ActivityDelegate</name>
    <message numerus="yes">
        <source>%n s left</source>
        <translation>
            <numerusform>%n s left</numerusform>
            <numerusform>%n s left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min left</source>
        <translation>
            <numerusform>%n min left</numerusform>
            <numerusform>%n min left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cirro::AnswerText</name>
    <message numerus="yes">
        <source>The answer was cut off after %n byte(s).</source>
        <translation>
            <numerusform>The answer was cut off after %n byte.</numerusform>
            <numerusform>The answer was cut off after %n bytes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cirro::DetailsPane</name>
    <message numerus="yes">
        <source>%n row(s) selected</source>
        <translation>
            <numerusform>%n row selected</numerusform>
            <numerusform>%n rows selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cirro::LaunchDialog</name>
    <message numerus="yes">
        <source>&amp;Launch %n server(s)</source>
        <translation>
            <numerusform>&amp;Launch %n server</numerusform>
            <numerusform>&amp;Launch %n servers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cirro::LaunchSummary</name>
    <message numerus="yes">
        <source>%n new, %1 together</source>
        <comment>volumes</comment>
        <translation>
            <numerusform>%n new, %1 together</numerusform>
            <numerusform>%n new, %1 together</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cirro::ListFooter</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cirro::MainWindow</name>
    <message numerus="yes">
        <source>%n selected rows</source>
        <translation>
            <numerusform>%n selected row</numerusform>
            <numerusform>%n selected rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cirro::MetadataModel</name>
    <message numerus="yes">
        <source>A server may have %n item(s) of metadata here.</source>
        <translation>
            <numerusform>A server may have %n item of metadata here.</numerusform>
            <numerusform>A server may have %n items of metadata here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cirro::NavigationModel</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with an error</source>
        <translation>
            <numerusform>%n with an error</numerusform>
            <numerusform>%n with an error</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cirro::Operations</name>
    <message numerus="yes">
        <source>%1, %n failed</source>
        <translation>
            <numerusform>%1, %n failed</numerusform>
            <numerusform>%1, %n failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n cancelled</source>
        <translation>
            <numerusform>%1, %n cancelled</numerusform>
            <numerusform>%1, %n cancelled</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cirro::QuestionDialog</name>
    <message numerus="yes">
        <source>%n of the selected will not be touched.</source>
        <translation>
            <numerusform>%n of the selected will not be touched.</numerusform>
            <numerusform>%n of the selected will not be touched.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cirro::ResourceView</name>
    <message numerus="yes">
        <source>%n row(s) hidden by the filter.</source>
        <translation>
            <numerusform>%n row hidden by the filter.</numerusform>
            <numerusform>%n rows hidden by the filter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Upload %n item(s) to %1</source>
        <translation>
            <numerusform>Upload %n item to %1</numerusform>
            <numerusform>Upload %n items to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cirro::StatusBar</name>
    <message numerus="yes">
        <source>%n activities</source>
        <translation>
            <numerusform>%n activity</numerusform>
            <numerusform>%n activities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cirro::StatusError</name>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation>
            <numerusform>Try again in %n second.</numerusform>
            <numerusform>Try again in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cirro::ValueText</name>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n min ago</numerusform>
            <numerusform>%n min ago</numerusform>
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
            <numerusform>%n h ago</numerusform>
            <numerusform>%n h ago</numerusform>
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
            <numerusform>%n d ago</numerusform>
            <numerusform>%n d ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n d</source>
        <translation>
            <numerusform>in %n d</numerusform>
            <numerusform>in %n d</numerusform>
        </translation>
    </message>
</context>
</TS>
